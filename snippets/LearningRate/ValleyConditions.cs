using NeuronDocs.Examples;

namespace NeuronDocs.Snippets;

/// <summary>The condition numbers of two well-known valleys at their minima.</summary>
public static class ValleyConditionsExample
{
    [Example("learning-rate/valley-conditions", "Two valleys and the step they allow")]
    public static void Run()
    {
        #region valley-conditions
        void Print(string name, PlaneFunction land)
        {
            var (x, y) = land.Minima[0];
            var (flat, steep) = land.Curvatures(x, y);
            Console.WriteLine($"flat[{name}] = {flat.Fixed(4)}");
            Console.WriteLine($"steep[{name}] = {steep.Fixed(1)}");
            Console.WriteLine(
                $"condition[{name}] = {(steep / flat).Fixed(1)}");
            Console.WriteLine($"limit[{name}] = {(2 / steep).Fixed(5)}");
        }

        Print("Rosenbrock", new Rosenbrock());
        Print("Beale", new Beale());
        #endregion
    }
}
