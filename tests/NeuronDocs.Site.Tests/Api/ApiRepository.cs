namespace NeuronDocs.Site.Tests;

/// <summary>A repository with a small library that has a member of every kind, and an example that uses it.</summary>
internal sealed class ApiRepository : IDisposable
{
    public ApiRepository(string metadata = """{ "src": [ { "src": "src", "files": ["Lib/Lib.csproj"] } ], "dest": "obj/api" }""")
    {
        Tree.Write("docfx.json", $$"""
            {
              "metadata": [ {{metadata}} ],
              "build": {
                "content": [
                  { "src": "docs", "files": ["**/*.md", "**/toc.yml"], "exclude": ["_template/**"] },
                  { "src": "obj/api", "files": ["*.yml"], "dest": "api" }
                ]
              }
            }
            """);
        Tree.Write("docs/toc.yml", "- name: Home\n  href: index.md\n- name: API\n  href: ../obj/api/\n");
        Tree.Write("src/Lib/Lib.csproj", "<Project Sdk=\"Microsoft.NET.Sdk\"><PropertyGroup><Description>Boxes.</Description></PropertyGroup></Project>\n");
        Tree.Write("src/Lib/Boxes/Box.cs", Box);
        Tree.Write("src/Lib/Docs.cs", Docs);
        Tree.Write("snippets/GlobalUsings.cs", "global using System;\nglobal using Lib;\n");
    }

    public TestRepository Tree { get; } = new();

    public void Dispose() => Tree.Dispose();

    /// <summary>The uids of the site's xrefmap and what each leads to.</summary>
    public Dictionary<string, string> Xrefs()
    {
        var lines = Tree.Read("xrefmap.yml").Split('\n');
        return Enumerable.Range(0, lines.Length).Where(i => lines[i].StartsWith("- uid: ", StringComparison.Ordinal))
            .ToDictionary(i => Unquote(lines[i]["- uid: ".Length..]), i => Unquote(lines[i + 2]["  href: ".Length..]));
    }

    private static string Unquote(string json) => System.Text.Json.JsonSerializer.Deserialize<string>(json)!;

    private const string Box = """
        namespace Lib;

        /// <summary>A box.</summary>
        /// <typeparam name="T">What is in it.</typeparam>
        public class Box<T> : IBox<T>, IComparable<Box<T>> where T : notnull
        {
            /// <summary>Half of seven.</summary>
            public const double Half = 3.5;

            /// <summary>Fills a box.</summary>
            /// <param name="content">The content.</param>
            /// <param name="count">How often.</param>
            public Box(T content, int count = 3) => (Content, Count) = (content, count);

            /// <summary>The content.</summary>
            public T Content { get; }

            /// <inheritdoc/>
            public int Count { get; private set; }

            /// <summary>By place and name.</summary>
            /// <param name="index">The place.</param>
            /// <param name="key">The name.</param>
            public T this[int index, string key] => Content;

            /// <summary>Raised when opened.</summary>
            public event EventHandler<T>? Opened { add { } remove { } }

            /// <summary>Another content.</summary>
            public TResult Map<TResult>(Func<T, TResult> map) => map(Content);

            /// <summary>Every way to hand over.</summary>
            public void Exchange(ref T a, in int b, out string c, params T[] rest) => c = "";

            /// <summary>Both.</summary>
            public static Box<T> operator +(Box<T> a, Box<T> b) => a;

            /// <summary>In.</summary>
            public static implicit operator Box<T>(T content) => new(content);

            /// <summary>Out.</summary>
            public static explicit operator T[](Box<T> box) => [box.Content];

            string IBox<T>.Hidden => "";

            /// <inheritdoc/>
            public int CompareTo(Box<T>? other) => 0;

            private protected void Inner() { }

            internal void Unseen() { }

            /// <summary>The lid.</summary>
            public class Lid
            {
                /// <summary>A protected constructor.</summary>
                protected Lid() { }

                /// <summary>Pointers and arrays.</summary>
                public unsafe void Point(int* p, int[,] grid, string?[][] jagged) { }
            }
        }

        /// <summary>What a box has.</summary>
        /// <typeparam name="T">The content.</typeparam>
        public interface IBox<out T>
        {
            /// <summary>How many there are.</summary>
            int Count { get; }

            /// <summary>Not to be seen on the box.</summary>
            string Hidden { get; }
        }

        /// <summary>What can be added.</summary>
        /// <typeparam name="TSelf">Itself.</typeparam>
        public interface IAdd<TSelf> where TSelf : IAdd<TSelf>
        {
            /// <summary>Nothing.</summary>
            static abstract TSelf Zero { get; }

            /// <summary>The sum.</summary>
            static abstract TSelf operator +(TSelf a, TSelf b);
        }

        /// <summary>Two numbers.</summary>
        /// <param name="Left">The left one.</param>
        /// <param name="Right">The right one.</param>
        public readonly record struct Pair(int Left, string? Right = null);

        /// <summary>More for boxes.</summary>
        public static class BoxExtensions
        {
            /// <summary>Twice.</summary>
            public static int Twice<T>(this Box<T> box, int? times = null) where T : notnull => 2;
        }

        /// <summary>Colors.</summary>
        public enum Color
        {
            /// <summary>Zero.</summary>
            Red,

            /// <summary>One.</summary>
            Blue,
        }

        /// <summary>A question.</summary>
        /// <param name="value">About this.</param>
        /// <returns>The answer.</returns>
        public delegate bool Test<in T>(T value);
        """;

    private const string Docs = """
        namespace Lib;

        /// <summary>The root: $\frac{a}{b}$ costs \$5, \(x^2\), and <c>a &lt; b</c>.</summary>
        /// <remarks>
        /// <para>First, see <see cref="Value(double)"/> and <see cref="Box{T}"/>, or <see langword="null"/>.</para>
        /// <para>Second <see href="https://example.org/">there</see>.</para>
        /// <list type="bullet"><item><description>one</description></item><item><term>two</term><description>too</description></item></list>
        /// <code>
        ///     var box = new Box&lt;int&gt;(1);
        /// </code>
        /// </remarks>
        public abstract class Base
        {
            /// <summary>The value at <paramref name="z"/>.</summary>
            /// <param name="z">Where.</param>
            /// <returns>How much.</returns>
            /// <exception cref="ArgumentException"><paramref name="z"/> is not a number.</exception>
            /// <exception cref="Failure">Ours.</exception>
            public virtual double Value(double z) => z;

            /// <summary>Shared.</summary>
            public int Shared() => 1;
        }

        /// <summary>Between.</summary>
        public class Middle : Base
        {
            /// <inheritdoc/>
            public override double Value(double z) => z;
        }

        /// <inheritdoc/>
        public sealed class Leaf : Middle
        {
            /// <summary>Its own words.</summary>
            /// <inheritdoc/>
            public override double Value(double z) => z;

            /// <inheritdoc cref="Base.Shared"/>
            public int Elsewhere() => 1;

            /// <inheritdoc/>
            public override string ToString() => "";
        }

        /// <summary>A failure.</summary>
        public class Failure : Exception;
        """;
}
