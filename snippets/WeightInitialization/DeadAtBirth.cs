using NeuronDocs.Examples;

namespace NeuronDocs.Snippets;

public static class DeadAtBirthExample
{
    [Example("weight-initialization/dead-at-birth", "Networks that are dead at birth")]
    public static void Run([Range(1, 10, Step = 1)] int width = 2, [Range(1, 20, Step = 1)] int layers = 10, [Range(100, 2000, Step = 100)] int networks = 2000)
    {
        #region dead-at-birth
        // A ReLU network is dead for an input when all units of some
        // layer are off: nothing gets through, no gradient comes back.
        bool IsDead(Initializer initializer, int seed)
        {
            var random = new Xoshiro256(seed);
            var a = Enumerable.Repeat(1.0, width).ToArray();
            for (var l = 0; l < layers; l++)
            {
                var layer = new Dense(width, width, new Relu());
                layer.Initialize(initializer, random);
                a = layer.Forward(a);
            }
            return a.All(v => v == 0);
        }

        var on = 1 - Elementary.Pow(0.5, width);
        var expected = 1 - Elementary.Pow(on, layers);
        Console.WriteLine($"expected = {expected.Fixed(4)}");
        foreach (var rule in new Initializer[] { new He(), new Glorot() })
        {
            var dead = Enumerable.Range(1, networks)
                .Average(seed => IsDead(rule, seed) ? 1.0 : 0);
            Console.WriteLine($"dead[{rule.GetType().Name}] = {dead.Fixed(4)}");
        }
        #endregion
    }
}
