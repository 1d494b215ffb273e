using System.Runtime.CompilerServices;
using Audit.Comparison;
using Audit.Indicators;
using Audit.Reports;
using Audit.Scoring;
using Audit.Traces;
using YamlDotNet.Serialization;
using YamlDotNet.Serialization.NamingConventions;

namespace Audit.Tests.Comparison;

/// <summary>Real journeys through the demo's procedures, kept as recorded (axe's excerpts and unsure results left out, the port made one).</summary>
internal static class Recorded
{
    public static Trace Trace(string name) => TraceFile.Parse(File.ReadAllText(Beside("Recorded", $"{name}.json")), name);

    public static Audited Journey(string name) => Of(Trace(name));

    public static Audited Of(params Trace[] runs) => new([.. runs.Select(t => new Report(t, Score(t), _ => null))]);

    /// <summary>By rules and measures that stay when the tool's own grow.</summary>
    public static Scorecard Score(Trace trace) => Judge.Score(trace, Rules, Measures);

    private static readonly IReadOnlyList<Indicator> Measures =
    [
        new ClickDepth(), new Clicks(), new Screens(), new SitesCrossed(), new NewWindows(), new PasswordSteps(), new Account(), new CaptchaKind(),
        new PopUpCount(), new PopUpCost(), new ConsentParity(), new AxeDefects(), new Fields(), new Keystrokes(),
    ];

    private static readonly Profile Rules = ProfileFile.Read(Beside("", "recorded.profile.yaml"));

    /// <summary>The alignment a person made, as headings.</summary>
    public static IReadOnlyList<Group> Alignment(string name) =>
        new DeserializerBuilder().WithNamingConvention(CamelCaseNamingConvention.Instance).Build().Deserialize<List<Group>>(File.ReadAllText(Beside("", $"{name}.alignment.yaml")));

    private static string Beside(string folder, string name, [CallerFilePath] string here = "") => Path.Combine(Path.GetDirectoryName(here)!, folder, name);

    public sealed record Group
    {
        public List<string> Before { get; init; } = [];

        public List<string> After { get; init; } = [];

        public override string ToString() => $"[{string.Join(" | ", Before)}] = [{string.Join(" | ", After)}]";
    }
}
