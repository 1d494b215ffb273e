using System.Globalization;
using System.Text.RegularExpressions;
using Audit.Indicators;
using Audit.Yaml;

namespace Audit.Gating;

/// <summary>A budget's YAML file. Nothing is guessed: whatever is not understood is a problem with its place.</summary>
public static partial class BudgetFile
{
    private static readonly Said Expected = new("un budget : id, puis index, measures, dimensions, severities, personas, new-findings, waivers", "a budget: id, then index, measures, dimensions, severities, personas, new-findings, waivers");
    private static readonly Said LimitExpected = new("{ at-most: … }, { at-least: … } ou { one-of: [ … ] }", "{ at-most: … }, { at-least: … } or { one-of: [ … ] }");

    private static readonly TextRule Fingerprint = new(FingerprintForm(), new("une empreinte comme audit gate l’affiche, par exemple axe:label:4d37dbe0de67", "a fingerprint as the gate prints it, such as axe:label:4d37dbe0de67"));
    private static readonly TextRule Day = new(DayForm(), new("une date comme 2027-03-31", "a date such as 2027-03-31"));

    /// <summary>Reads the file at <paramref name="path"/>.</summary>
    /// <exception cref="FileProblemException">Everything wrong in the file.</exception>
    public static Budget Read(string path) => Parse(YamlReader.TextOf(path, Expected), path);

    /// <summary>Reads a budget's text; <paramref name="file"/> is named in problems.</summary>
    /// <exception cref="FileProblemException">Everything wrong in the file.</exception>
    public static Budget Parse(string yaml, string file)
    {
        var reader = new YamlReader(file);
        var keys = reader.Root(yaml, Expected);
        var budget = new Budget(
            reader.Text(keys.Need("id"), TextRule.Id) ?? "",
            reader.Choice<Severity>(keys.Find("new-findings")) ?? Severity.Minor,
            LimitsIn(reader, keys),
            Personas(reader, keys.Find("personas")),
            [.. reader.List(keys.Find("waivers"), new("une liste de dérogations", "a list of waivers")).Select(w => WaiverIn(reader, w)).OfType<Waiver>()]);
        keys.RefuseOthers();
        return reader.Done(budget);
    }

    private static Limits LimitsIn(YamlReader reader, YamlMap keys) => new(
        Bound(reader, keys.Find("index"), "at-least", 100),
        [.. Entries(reader, keys.Find("measures"), new("un groupe de mesures, chacune avec sa limite", "a group of measures, each with its limit")).SelectMany(e => MeasureLimits(reader, e))],
        Entries(reader, keys.Find("dimensions"), new("un groupe de dimensions, chacune { lost-at-most: … }", "a group of dimensions, each { lost-at-most: … }"))
            .Select(e => (Key: reader.Choice<Dimension>(e.Key), Lost: Bound(reader, e.Value, "lost-at-most", 100))).Where(d => d is { Key: not null, Lost: not null }).ToDictionary(d => d.Key!.Value, d => d.Lost!.Value),
        Entries(reader, keys.Find("severities"), new("un groupe de gravités, chacune { at-most: … }", "a group of severities, each { at-most: … }"))
            .Select(e => (Key: reader.Choice<Severity>(e.Key), Most: Count(reader, e.Value))).Where(s => s is { Key: not null, Most: not null }).ToDictionary(s => s.Key!.Value, s => s.Most!.Value));

    private static Dictionary<string, Limits> Personas(YamlReader reader, YamlNode? node)
    {
        var personas = new Dictionary<string, Limits>(StringComparer.Ordinal);
        foreach (var entry in Entries(reader, node, new("un groupe de profils, chacun avec ses limites", "a group of personas, each with its limits")))
        {
            if (reader.Text(entry.Key, TextRule.Id) is not { } id || reader.Map(entry.Value, Said.Same("index, measures, dimensions, severities")) is not { } keys) continue;
            personas[id] = LimitsIn(reader, keys);
            keys.RefuseOthers();
        }
        return personas;
    }

    private static double? Bound(YamlReader reader, YamlNode? node, string key, double most)
    {
        if (reader.Map(node, Said.Same($"{{ {key}: … }}")) is not { } keys) return null;
        var bound = reader.Number(keys.Need(key), 0, most);
        keys.RefuseOthers();
        return bound;
    }

    private static int? Count(YamlReader reader, YamlNode? node)
    {
        if (reader.Map(node, Said.Same("{ at-most: … }")) is not { } keys) return null;
        var count = reader.Whole(keys.Need("at-most"), 0, 10_000);
        keys.RefuseOthers();
        return count;
    }

    /// <summary>A limit of the measure, and one for each of its parts that is named.</summary>
    private static List<MeasureLimit> MeasureLimits(YamlReader reader, YamlNode.Entry entry)
    {
        var measure = reader.OneOf(entry.Key, [.. Catalogue.All.Select(i => i.Id), .. Catalogue.NotYetMeasured.Keys]);
        if (measure is null || reader.Map(entry.Value, LimitExpected) is not { } keys) return [];
        var parts = Entries(reader, keys.Find("parts"), new("un groupe de parties, chacune avec sa limite", "a group of parts, each with its limit")).Select(p => (p.Key.Value, Keys: reader.Map(p.Value, LimitExpected))).Where(p => p.Keys is not null).ToList();
        List<MeasureLimit> limits = [.. parts.Select(p => Limit(reader, (measure, p.Value), p.Keys!, needed: true)!)];
        return Limit(reader, (measure, null), keys, needed: parts.Count == 0) is { } whole ? [whole, .. limits] : limits;
    }

    private static MeasureLimit? Limit(YamlReader reader, (string Measure, string? Part) of, YamlMap keys, bool needed)
    {
        var most = reader.Number(keys.Find("at-most"), -1_000_000, 1_000_000_000);
        var least = reader.Number(keys.Find("at-least"), -1_000_000, 1_000_000_000);
        var words = keys.Find("one-of") is { } list ? reader.List(list, new("une liste de mots, comme [none, with-alternative]", "a list of words, as in [none, with-alternative]")).Select(w => reader.Text(w)).OfType<string>().ToList() : null;
        keys.RefuseOthers();
        if (words is { Count: 0 } || (words is not null && (most is not null || least is not null))) reader.Problems.Add(keys.Node, new("« one-of » sans mot, ou à côté d’un nombre", "'one-of' without a word, or beside a number"), LimitExpected);
        if (needed && !keys.Entries.Any(e => e.Key.Value is "at-most" or "at-least" or "one-of")) reader.Problems.Add(keys.Node, new("aucune limite", "no limit"), LimitExpected);
        if (least > most) reader.Problems.Add(keys.Node, new("un « at-least » au-dessus du « at-most »", "an 'at-least' above the 'at-most'"), new("des limites qu’une valeur peut tenir", "limits that a value can keep"));
        return most is null && least is null && words is null ? null : new(of.Measure, of.Part, most, least, words);
    }

    private static Waiver? WaiverIn(YamlReader reader, YamlNode node)
    {
        if (reader.Map(node, Said.Same("{ finding: …, reason: …, owner: …, expires: … }")) is not { } keys) return null;
        var waiver = new Waiver(
            reader.Text(keys.Find("finding"), Fingerprint),
            reader.OneOf(keys.Find("measure"), [.. Catalogue.All.Select(i => i.Id), .. Catalogue.NotYetMeasured.Keys]),
            reader.Text(keys.Find("persona"), TextRule.Id),
            reader.Text(keys.Need("reason")) ?? "",
            reader.Text(keys.Need("owner")) ?? "",
            DayIn(reader, keys.Need("expires")));
        if (keys.Entries.Count(e => e.Key.Value is "finding" or "measure") != 1) reader.Problems.Add(keys.Node, new("ni « finding » seul, ni « measure » seul", "not one of 'finding' and 'measure'"), new("ce qui est excusé : finding: EMPREINTE, ou measure: IDENTIFIANT", "what is excused: finding: FINGERPRINT, or measure: ID"));
        keys.RefuseOthers();
        return waiver;
    }

    private static DateOnly DayIn(YamlReader reader, YamlNode? node)
    {
        if (reader.Text(node, Day) is not { } text) return default;
        return DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : reader.Refuse<DateOnly>(node!, new("un jour du calendrier, comme 2027-03-31", "a day of the calendar, such as 2027-03-31"));
    }

    private static IReadOnlyList<YamlNode.Entry> Entries(YamlReader reader, YamlNode? node, Said expected) => reader.Map(node, expected)?.Entries ?? [];

    [GeneratedRegex(@"^[a-z0-9-]+:[^\s:]([^:]*[^\s:])?:[0-9a-f]{12}\z", RegexOptions.CultureInvariant)]
    private static partial Regex FingerprintForm();

    [GeneratedRegex(@"^[0-9]{4}-[0-9]{2}-[0-9]{2}\z", RegexOptions.CultureInvariant)]
    private static partial Regex DayForm();
}
