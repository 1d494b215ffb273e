using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using Audit.Indicators;
using Audit.Yaml;

namespace Audit.Gating;

/// <summary>A baseline's YAML file: sorted, one finding a line, so that a change can be reviewed as code is.</summary>
public static partial class BaselineFile
{
    private static readonly Said Expected = new("une référence : version, tool, journeys ; pour en écrire une : audit gate DOSSIER --baseline FICHIER --update-baseline", "a baseline: version, tool, journeys; write one with 'audit gate RUN --baseline FILE --update-baseline'");
    private const string Version = "1";
    private const int LongestText = 160;

    /// <summary>Reads the file at <paramref name="path"/>.</summary>
    /// <exception cref="FileProblemException">Everything wrong in the file.</exception>
    public static Baseline Read(string path) => Parse(YamlReader.TextOf(path, Expected), path);

    /// <summary>Reads a baseline's text; <paramref name="file"/> is named in problems.</summary>
    /// <exception cref="FileProblemException">Everything wrong in the file.</exception>
    public static Baseline Parse(string yaml, string file)
    {
        var reader = new YamlReader(file);
        var keys = reader.Root(yaml, Expected);
        reader.OneOf(keys.Need("version"), [Version]);
        var baseline = new Baseline(reader.Text(keys.Need("tool")) ?? "", [.. Entries(reader, keys.Need("journeys"), new("un groupe de parcours, chacun « scenario/persona » et ses constats", "a group of journeys, each 'scenario/persona' and its findings")).Select(e => Journey(reader, e)).OfType<AcceptedJourney>()]);
        keys.RefuseOthers();
        return reader.Done(baseline);
    }

    /// <summary>The text of the file. The same baseline gives the same bytes.</summary>
    public static string Write(Baseline baseline)
    {
        var text = new StringBuilder("# Accepted findings. Written by 'audit gate RUN --baseline FILE --update-baseline'; review a change as you review code.\n");
        text.Append(CultureInfo.InvariantCulture, $"version: \"{Version}\"\ntool: {Quoted(baseline.Tool)}\njourneys:{(baseline.Accepted.Count == 0 ? " {}" : "")}\n");
        foreach (var journey in baseline.Accepted)
        {
            text.Append(CultureInfo.InvariantCulture, $"  {Quoted($"{journey.Scenario}/{journey.Persona}")}:{(journey.Findings.Count == 0 ? " []" : "")}\n");
            foreach (var f in journey.Findings)
                text.Append(CultureInfo.InvariantCulture, $"    - {{ fingerprint: {Exactly(f.Fingerprint)}, severity: {Kebab(f.Severity)}, screen: {Quoted(f.Screen)}, message: {Quoted(f.Message)} }}\n");
        }
        return text.ToString();
    }

    /// <summary>The lines that go (−) and come (+), in their order; what stays is not told.</summary>
    public static IReadOnlyList<string> Changes(Baseline? before, Baseline after)
    {
        static List<string> Lines(Baseline? b) => [.. (b?.Accepted ?? []).SelectMany(j => j.Findings.Select(f => $"{j.Scenario}/{j.Persona}  {f.Fingerprint}  {Quoted(f.Message)}"))];
        var (old, fresh) = (Lines(before), Lines(after));
        return [.. old.Except(fresh).Select(l => $"- {l}"), .. fresh.Except(old).Select(l => $"+ {l}")];
    }

    private static AcceptedJourney? Journey(YamlReader reader, YamlNode.Entry entry)
    {
        var names = entry.Key.Value.Split('/');
        if (names is not [{ Length: > 0 }, { Length: > 0 }]) return reader.Refuse<AcceptedJourney>(entry.Key, new("« scenario/persona »", "'scenario/persona'"));
        return new(names[0], names[1], [.. reader.List(entry.Value, new("une liste de constats", "a list of findings")).Select(f => Finding(reader, f)).OfType<AcceptedFinding>()]);
    }

    private static AcceptedFinding? Finding(YamlReader reader, YamlNode node)
    {
        if (reader.Map(node, Said.Same("{ fingerprint: …, severity: …, screen: …, message: … }")) is not { } keys) return null;
        var finding = new AcceptedFinding(
            reader.Text(keys.Need("fingerprint")) ?? "", reader.Choice<Severity>(keys.Need("severity")) ?? default, Told(keys.Need("screen")), Told(keys.Need("message")));
        keys.RefuseOthers();
        return finding;
    }

    /// <summary>What is written for the reader only, and may be empty.</summary>
    private static string Told(YamlNode? node) => node is YamlNode.Scalar text ? text.Value : "";

    private static IReadOnlyList<YamlNode.Entry> Entries(YamlReader reader, YamlNode? node, Said expected) => reader.Map(node, expected)?.Entries ?? [];

    /// <summary>A text of a page, in quotes and on one line, whatever it holds.</summary>
    private static string Quoted(string text)
    {
        var line = Blanks().Replace(Printable.Of(text), " ").Trim();
        if (line.Length > LongestText) line = $"{string.Concat(line.EnumerateRunes().Take(LongestText))}…";
        return $"\"{line.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\"";
    }

    /// <summary>An identity is kept to the letter; what would not survive a file is written by its number.</summary>
    private static string Exactly(string text) => $"\"{string.Concat(text.EnumerateRunes().Select(r => r.Value is '"' or '\\' || Rune.IsControl(r) || !(Rune.IsLetterOrDigit(r) || Rune.IsPunctuation(r) || Rune.IsSymbol(r) || r.Value == ' ') ? string.Create(CultureInfo.InvariantCulture, $"\\U{r.Value:X8}") : r.ToString()))}\"";

    private static string Kebab(Severity severity) => JsonNamingPolicy.KebabCaseLower.ConvertName(severity.ToString());

    [GeneratedRegex(@"[\s\p{C}]+")]
    private static partial Regex Blanks();
}
