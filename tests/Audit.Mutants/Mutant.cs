using Audit.Personas;

namespace Audit.Mutants;

/// <summary>One defect planted in an easy procedure, as data; <c>docs/mutation-test.md</c> gives the format.</summary>
internal sealed record Mutant
{
    /// <summary>Every page of the procedure.</summary>
    internal const string EveryPage = "*";

    public required string Id { get; init; }

    /// <summary>Of the index, in its English word.</summary>
    public required string Dimension { get; init; }

    /// <summary>Ids of the measures that are right to find it; any one of them will do.</summary>
    public required List<string> Finds { get; init; }

    /// <summary>What is wrong for the persona.</summary>
    public required string What { get; init; }

    public required string Procedure { get; init; }

    /// <summary>Path of the page that changes, or <see cref="EveryPage"/>.</summary>
    public required string Page { get; init; }

    public string Persona { get; init; } = PersonaLibrary.DefaultId;

    public List<Edit> Edits { get; init; } = [];

    /// <summary>Milliseconds before the page is answered.</summary>
    public int Delay { get; init; }

    public List<ExtraPage> ExtraPages { get; init; } = [];

    /// <summary>Steps of a scenario that the defect adds on its page, just before the one that leaves it.</summary>
    public List<object> Do { get; init; } = [];

    /// <summary>Targets of the scenario that are called otherwise: their words, and a new text or <c>{ css: … }</c>.</summary>
    public Dictionary<string, object> Instead { get; init; } = [];

    /// <summary>True where the page at this path is changed.</summary>
    internal bool Changes(string path, Procedure procedure) => Page == EveryPage ? procedure.Pages.Contains(path) : Page == path;

    /// <summary>The procedure as it is.</summary>
    internal static Mutant None(Procedure procedure, string persona) => new()
    {
        Id = procedure.Id, Dimension = "", Finds = [], What = "", Procedure = procedure.Id, Page = EveryPage, Persona = persona,
    };
}

/// <summary>One change of a page's HTML: exact text, elements chosen by a selector, a style sheet or a script.</summary>
internal sealed record Edit
{
    public string? Replace { get; init; }

    public string With { get; init; } = "";

    /// <summary>CSS selector; all that match change.</summary>
    public string? Select { get; init; }

    public bool Remove { get; init; }

    public Dictionary<string, string> Set { get; init; } = [];

    public List<string> Drop { get; init; } = [];

    /// <summary>Where <see cref="Html"/> goes: before, after, first or last (inside).</summary>
    public string? Insert { get; init; }

    public string Html { get; init; } = "";

    public string? Style { get; init; }

    public string? Script { get; init; }

    public override string ToString() => Replace is not null ? $"replace: {Replace}" : Select is not null ? $"select: {Select}" : Style is not null ? "style" : "script";
}

/// <summary>A screen in the way, met once before the page it stands before.</summary>
internal sealed record ExtraPage
{
    public required string Path { get; init; }

    public required string Title { get; init; }

    /// <summary>HTML of <c>main</c>; the town's header and footer go around it. <c>{next}</c> is where it leads on.</summary>
    public required string Main { get; init; }

    public List<object> Do { get; init; } = [];

    /// <summary>Stands on another port.</summary>
    public bool OtherSite { get; init; }
}
