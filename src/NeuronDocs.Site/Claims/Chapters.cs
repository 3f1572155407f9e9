namespace NeuronDocs.Site;

/// <summary>The five questions: folder of the chapter, the letter it has in claim ids, and its name in prose.</summary>
public static class Chapters
{
    public static readonly IReadOnlyList<(string Folder, char Letter, string Name)> All =
    [
        ("neuron", 'N', "The neuron"),
        ("learning-rate", 'L', "The learning rate"),
        ("weight-initialization", 'W', "Weight initialization"),
        ("loss", 'O', "The loss"),
        ("chain-rule", 'C', "The chain rule"),
    ];
}
