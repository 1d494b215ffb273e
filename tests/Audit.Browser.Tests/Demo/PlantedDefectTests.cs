using Audit.DemoTown;
using Audit.Indicators;
using Audit.Traces;
using YamlDotNet.Serialization;
using YamlDotNet.Serialization.NamingConventions;

namespace Audit.Browser.Tests.Demo;

/// <summary>The findings held against the list of what was planted: all of it, and nothing else.</summary>
public class PlantedDefectTests
{
    private static readonly IReadOnlyList<Planted> List = Read();

    [TestCase("school-registration-hard")]
    [TestCase("school-registration-easy")]
    [TestCase("appointment-hard")]
    [TestCase("appointment-easy")]
    public async Task Every_planted_defect_is_found_and_nothing_else(string scenario)
    {
        var made = await DemoJourneys.OfAsync(scenario);
        // How long a screen takes is the machine's doing here, and none is planted.
        var found = made.Card.Findings.Where(f => f.Indicator != "waiting").Select(f => $"{f.Indicator} {f.Kind} @ {NameOf(made.Trace, f.Screens[0])}");
        var planted = List.Where(p => p.IsMetIn(scenario) && IsMeasured(p)).SelectMany(p => Enumerable.Repeat($"{p.Indicator} {p.Kind} @ {p.Screen}", p.Times));
        Assert.That(found, Is.EquivalentTo(planted));
    }

    [Test]
    public void Every_planted_defect_stands_in_a_scenario_that_exists() =>
        Assert.That(List.Select(p => p.Scenario).Distinct(), Is.EquivalentTo(new[] { "school-registration", "appointment", "both" }));

    [Test]
    public void Every_planted_defect_has_an_owner_among_the_measures() =>
        Assert.That(List.Select(p => p.Indicator).Distinct(), Is.SubsetOf(Catalogue.All.Select(i => i.Id).Concat(Catalogue.NotYetMeasured.Keys)));

    private static bool IsMeasured(Planted planted) => Catalogue.All.Any(i => i.Id == planted.Indicator);

    private static string NameOf(Trace trace, string screen) => trace.Screens.First(s => s.Id == screen).Heading ?? "";

    private static List<Planted> Read()
    {
        using var stream = typeof(Town).Assembly.GetManifestResourceStream("planted-defects.yaml")!;
        using var reader = new StreamReader(stream);
        return new DeserializerBuilder().WithNamingConvention(CamelCaseNamingConvention.Instance).Build().Deserialize<List<Planted>>(reader);
    }

    public sealed record Planted
    {
        public string Id { get; init; } = "";
        public string Version { get; init; } = "";

        /// <summary>The scenario without its version; "both" for what every scenario of that version meets.</summary>
        public string Scenario { get; init; } = "school-registration";
        public string Screen { get; init; } = "";
        public string Indicator { get; init; } = "";
        public string Kind { get; init; } = "";
        public string What { get; init; } = "";
        public int Times { get; init; } = 1;

        internal bool IsMetIn(string scenario) => scenario == $"{Scenario}-{Version}" || (Scenario == "both" && scenario.EndsWith($"-{Version}", StringComparison.Ordinal));
    }
}
