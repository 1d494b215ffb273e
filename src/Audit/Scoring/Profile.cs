using System.Text;
using Audit.Indicators;

namespace Audit.Scoring;

/// <summary>How measures become points: published as data, with a version and a hash that every report prints.</summary>
/// <param name="Hash">First twelve hexadecimal digits of the SHA-256 of its text, whatever the line ends.</param>
/// <param name="BarrierCap">The highest index when something stops the persona.</param>
/// <param name="Measures">In the order of the file.</param>
#pragma warning disable CA1724 // System.Web.Profile: that namespace is of the .NET Framework and never referenced here
public sealed record Profile(
    string Id,
    string Version,
    string Hash,
    Said Title,
    double BarrierCap,
    IReadOnlyList<GradeCut> Grades,
    IReadOnlyList<DimensionWeight> Dimensions,
    IReadOnlyList<MeasureRule> Measures)
#pragma warning restore CA1724
{
    private static readonly Lazy<Profile> Embedded = new(ReadEmbedded);

    /// <summary>The one of <c>scenarios/profiles/default.yaml</c>.</summary>
    public static Profile Default => Embedded.Value;

    private static Profile ReadEmbedded()
    {
        const string name = "profiles/default.yaml";
        using var stream = typeof(Profile).Assembly.GetManifestResourceStream(name)!;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return ProfileFile.Parse(reader.ReadToEnd(), name);
    }
}

/// <summary>From this index on, this grade.</summary>
public sealed record GradeCut(string Grade, double From);

/// <summary>The points a dimension can lose at most, and why it weighs that much.</summary>
public sealed record DimensionWeight(Dimension Dimension, double Weight, Said Why);

/// <summary>What a measure can cost.</summary>
/// <param name="Part">The part of the measure that is scored; null scores its value.</param>
/// <param name="Target">Up to here nothing is lost.</param>
/// <param name="Limit">From here on all <paramref name="Points"/> are.</param>
/// <param name="Kinds">For a measure said in a word: the share of the points each kind loses, 0 to 1.</param>
public sealed record MeasureRule(
    string Measure,
    Dimension Dimension,
    double Points,
    string? Part,
    double? Target,
    double? Limit,
    IReadOnlyDictionary<string, double>? Kinds,
    Origin Origin,
    Said Source);
