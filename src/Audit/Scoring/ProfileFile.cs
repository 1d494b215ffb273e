using System.Security.Cryptography;
using System.Text;
using Audit.Indicators;
using Audit.Yaml;

namespace Audit.Scoring;

/// <summary>A profile's YAML file. Nothing is guessed: whatever is not understood is a problem with its place.</summary>
public static class ProfileFile
{
    private static readonly Said Expected = new("un profil de notation : id, version, title, barrier-cap, grades, dimensions, measures", "a profile: id, version, title, barrier-cap, grades, dimensions, measures");
    private static readonly Said RuleExpected = Said.Same("{ dimension: …, points: …, target: …, limit: …, origin: …, source: … }");
    private static readonly Said WeightExpected = Said.Same("{ weight: …, why: … }");

    /// <summary>Reads the file at <paramref name="path"/>.</summary>
    /// <exception cref="FileProblemException">Everything wrong in the file.</exception>
    public static Profile Read(string path) => Parse(YamlReader.TextOf(path, Expected), path);

    /// <summary>Reads a profile's text; <paramref name="file"/> is named in problems.</summary>
    /// <exception cref="FileProblemException">Everything wrong in the file.</exception>
    public static Profile Parse(string yaml, string file)
    {
        var reader = new YamlReader(file);
        var keys = reader.Root(yaml, Expected);
        var profile = new Profile(
            reader.Text(keys.Need("id"), TextRule.Id) ?? "",
            reader.Text(keys.Need("version")) ?? "",
            HashOf(yaml),
            SaidIn(reader, keys, "title"),
            reader.Number(keys.Need("barrier-cap"), 0, 100) ?? 0,
            Grades(reader, keys.Need("grades")),
            Dimensions(reader, keys.Need("dimensions")),
            Measures(reader, keys.Need("measures")));
        keys.RefuseOthers();
        RefuseOtherSums(reader, keys, profile);
        return reader.Done(profile);
    }

    private static string HashOf(string yaml)
    {
        var lines = yaml.TrimStart('\uFEFF').ReplaceLineEndings("\n").Split('\n').Select(l => l.TrimEnd());
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', lines).Trim())))[..12];
    }

    private static Said SaidIn(YamlReader reader, YamlMap keys, string key) => reader.Said(keys.Need(key)) ?? new("", "");

    private static List<GradeCut> Grades(YamlReader reader, YamlNode? node) =>
    [
        .. Entries(reader, node, new("une note et l’indice où elle commence, comme « A: 85 »", "a grade and the index it begins at, as in 'A: 85'"))
            .Select(e => new GradeCut(e.Key.Value, reader.Number(e.Value, 0, 100) ?? 0))
            .OrderByDescending(g => g.From),
    ];

    private static List<DimensionWeight> Dimensions(YamlReader reader, YamlNode? node)
    {
        var weights = new List<DimensionWeight>();
        foreach (var entry in Entries(reader, node, new("un groupe de dimensions, chacune { weight: …, why: … }", "a group of dimensions, each { weight: …, why: … }")))
        {
            if (reader.Choice<Dimension>(entry.Key) is not { } dimension || reader.Map(entry.Value, WeightExpected) is not { } keys) continue;
            weights.Add(new(dimension, reader.Number(keys.Need("weight"), 0, 100) ?? 0, SaidIn(reader, keys, "why")));
            keys.RefuseOthers();
        }
        return weights;
    }

    private static List<MeasureRule> Measures(YamlReader reader, YamlNode? node) =>
    [
        .. Entries(reader, node, new("un groupe de mesures, chacune avec sa règle", "a group of measures, each with its rule"))
            .Select(e => reader.Map(e.Value, RuleExpected) is { } keys ? Rule(reader, e.Key, keys) : null)
            .OfType<MeasureRule>(),
    ];

    private static MeasureRule Rule(YamlReader reader, YamlNode.Scalar id, YamlMap keys)
    {
        var rule = new MeasureRule(
            reader.OneOf(id, [.. Catalogue.All.Select(i => i.Id), .. Catalogue.NotYetMeasured.Keys]) ?? "",
            reader.Choice<Dimension>(keys.Need("dimension")) ?? default,
            reader.Number(keys.Need("points"), 0, 100) ?? 0,
            reader.Text(keys.Find("part")),
            reader.Number(keys.Find("target"), -1000, 1_000_000),
            reader.Number(keys.Find("limit"), -1000, 1_000_000),
            Kinds(reader, keys.Find("kinds")),
            reader.Choice<Origin>(keys.Need("origin")) ?? Origin.Convention,
            SaidIn(reader, keys, "source"));
        keys.RefuseOthers();
        RefuseHalfRules(reader, keys, rule);
        return rule;
    }

    private static Dictionary<string, double>? Kinds(YamlReader reader, YamlNode? node) =>
        node is null ? null : Entries(reader, node, new("un groupe de sortes, comme « none: 0 »", "a group of kinds, as in 'none: 0'")).ToDictionary(e => e.Key.Value, e => reader.Number(e.Value, 0, 1) ?? 0);

    private static void RefuseHalfRules(YamlReader reader, YamlMap keys, MeasureRule rule)
    {
        var byNumber = rule is { Target: not null, Limit: not null };
        if (rule.Kinds is null ? !byNumber : rule.Target is not null || rule.Limit is not null || rule.Part is not null)
            reader.Problems.Add(keys.Node, new("ni « target » et « limit », ni « kinds » seul", "neither 'target' and 'limit' nor 'kinds' alone"), new("une cible (target) et une limite (limit) pour un nombre, ou des sortes (kinds) pour un mot", "a target and a limit for a number, or kinds for a word"));
        if (rule.Target >= rule.Limit)
            reader.Problems.Add(keys.Node, new("une cible (target) qui n’est pas sous la limite (limit)", "a target that is not below the limit"), new("une limite au-dessus de la cible", "a limit above the target"));
    }

    private static void RefuseOtherSums(YamlReader reader, YamlMap keys, Profile profile)
    {
        if (profile.Dimensions.Sum(d => (decimal)d.Weight) != 100)
            reader.Problems.Add(keys.Node, new("des poids dont la somme n’est pas 100", "weights that do not add up to 100"), new("des dimensions dont les poids font 100 en tout", "dimensions whose weights add up to 100"));
        foreach (var rule in profile.Measures.Where(r => profile.Dimensions.All(d => d.Dimension != r.Dimension)))
            reader.Problems.Add(keys.Node, new($"la mesure « {rule.Measure} » dans une dimension sans poids", $"the measure '{rule.Measure}' in a dimension without a weight"), new("sa dimension dans « dimensions »", "its dimension among 'dimensions'"));
        foreach (var dimension in profile.Dimensions.Where(d => profile.Measures.Where(r => r.Dimension == d.Dimension).Sum(r => (decimal)r.Points) < (decimal)d.Weight))
        {
            var name = System.Text.Json.JsonNamingPolicy.KebabCaseLower.ConvertName(dimension.Dimension.ToString());
            reader.Problems.Add(keys.Node, new($"des mesures dont les points n’atteignent pas le poids de « {name} »", $"measures whose points do not reach the weight of '{name}'"), new($"des mesures de « {name} » qui font ensemble {dimension.Weight} points au moins : le reste ne pourrait jamais être perdu", $"measures of '{name}' of {dimension.Weight} points together at least: the rest could never be lost"));
        }
        if (profile.Grades.Count > 0 && profile.Grades[^1].From > 0)
            reader.Problems.Add(keys.Node, new("aucune note pour un indice de 0", "no grade for an index of 0"), new("une dernière note qui commence à 0", "a last grade that begins at 0"));
    }

    private static IReadOnlyList<YamlNode.Entry> Entries(YamlReader reader, YamlNode? node, Said expected) =>
        reader.Map(node, expected)?.Entries ?? [];
}
