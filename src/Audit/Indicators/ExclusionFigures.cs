using System.Text.Json;
using System.Text.Json.Serialization;
using Audit.Personas;

namespace Audit.Indicators;

/// <summary>The share of people who lack something, as a survey found it.</summary>
/// <param name="Percent">Of that population, 0 to 100.</param>
/// <param name="WholePopulation">The population is everybody, not only those who already use the web: only such figures bound a share of adults.</param>
internal sealed record ExclusionFigure(Demand Demand, double Percent, int Year, Said Population, bool WholePopulation, Said What, string Source, string Url);

/// <summary>The figures of <c>exclusion.json</c>. What no survey was found for is not there, and is said to be unknown.</summary>
internal static class ExclusionFigures
{
    private static readonly JsonSerializerOptions Strict = new(JsonSerializerOptions.Strict)
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.KebabCaseLower) },
    };

    private static readonly Lazy<IReadOnlyList<ExclusionFigure>> Embedded = new(Read);

    public static IReadOnlyList<ExclusionFigure> All => Embedded.Value;

    public static ExclusionFigure? Of(Demand demand) => All.FirstOrDefault(f => f.Demand == demand);

    private static IReadOnlyList<ExclusionFigure> Read()
    {
        using var stream = typeof(ExclusionFigures).Assembly.GetManifestResourceStream("indicators/exclusion.json")!;
        return JsonSerializer.Deserialize<Listing>(stream, Strict)!.Figures;
    }

    private sealed record Listing(IReadOnlyList<ExclusionFigure> Figures);
}
