using NeuronDocs.Examples;

namespace NeuronDocs.Snippets;

/// <summary>Two weights and a bias under an L2 and an L1 penalty, trained and in closed form.</summary>
public static class RegularizedObjectiveExample
{
    [Example("loss/regularized-objective", "Ridge shrinks, lasso shrinks to zero, the bias is free")]
    public static void Run([Range(0, 2, Step = 0.1)] double lambda = 0.5)
    {
        #region regularized-objective
        // y = 3 + 2 x1 + 0.3 x2 on the four corners of a square.
        double[][] inputs = [[1, 1], [1, -1], [-1, 1], [-1, -1]];
        double[][] targets = [[5.3], [4.7], [1.3], [0.7]];
        double[] Train(params Penalty[] penalties)
        {
            Network network = new(new Dense(2, 1, new Identity()));
            RegularizedObjective objective =
                new(network, new HalfSquaredError(), penalties);
            var rate = new CosineDecay(0.1, 1000);
            var optimizer = new Optimizer(3, rate);
            var gradient = new double[3];
            for (var step = 0; step < 1000; step++)
            {
                objective.Gradient(inputs, targets, gradient);
                optimizer.Step(network.Parameters, gradient);
            }

            return network.Parameters.ToArray(); // w1, w2, bias
        }

        var (free, l2, l1) =
            (Train(), Train(new L2(lambda)), Train(new L1(lambda)));
        string[] names = ["w1", "w2", "bias"];
        for (var i = 0; i < 3; i++)
        {
            Console.WriteLine($"free[{names[i]}] = {free[i].Fixed(3)}");
            Console.WriteLine($"l2[{names[i]}] = {l2[i].Fixed(3)}");
            Console.WriteLine($"l1[{names[i]}] = {l1[i].Fixed(3)}");
        }
        #endregion

        double Ridge(double w) => w / (1 + lambda);
        double Soft(double w) => Math.Sign(w) * Math.Max(Math.Abs(w) - lambda, 0);
        double[] corners = [-2.5, -lambda, lambda, 2.5];
        Figure.Plot("shrinkage")
            .Title($"What a penalty makes of a weight, λ = {lambda.Fixed(1)}")
            .Description("The penalized weight over the weight without penalty. The L2 line is straight and flatter than the diagonal. The L1 line is zero around the origin and then runs parallel to the diagonal. The two trained weights lie on each.")
            .XAxis("weight without penalty", min: -2.5, max: 2.5, ticks: [-2, -1, 0, 1, 2]).YAxis("weight with it", min: -2.5, max: 2.5, ticks: [-2, -1, 0, 1, 2])
            .Line("none", w => w, -2.5, 2.5, 2)
            .Line("L2", Ridge, -2.5, 2.5, 2)
            .Line("L1", corners, corners.Select(Soft))
            .Points("L2", free.Take(2), l2.Take(2))
            .Points("L1", free.Take(2), l1.Take(2))
            .Save();
    }
}
