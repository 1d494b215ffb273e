using Audit.Yaml;

namespace Audit.Personas;

/// <summary>A persona's YAML file. Nothing is guessed: whatever is not understood is a problem with its place.</summary>
public static class PersonaFile
{
    private static readonly Said Expected = new("un profil : id, title, description, device, locale, time-zone, speeds et d’autres clés", "a persona: id, title, description, device, locale, time-zone, speeds and more");

    /// <summary>Reads the file at <paramref name="path"/>.</summary>
    /// <exception cref="FileProblemException">Everything wrong in the file.</exception>
    public static Persona Read(string path) => Parse(YamlReader.TextOf(path, Expected), path);

    /// <summary>Reads a persona's text; <paramref name="file"/> is named in problems.</summary>
    /// <exception cref="FileProblemException">Everything wrong in the file.</exception>
    public static Persona Parse(string yaml, string file)
    {
        var reader = new YamlReader(file);
        var keys = reader.Root(yaml, Expected);
        var persona = new Persona(
            Id: reader.Text(keys.Need("id"), TextRule.Id) ?? "",
            Title: reader.Said(keys.Need("title")) ?? new("", ""),
            Description: reader.Said(keys.Need("description")) ?? new("", ""),
            Control: reader.Flag(keys.Find("control")) ?? false,
            Device: Device(reader, keys.Need("device")),
            Locale: reader.Text(keys.Need("locale"), TextRule.Language) ?? "",
            TimeZone: reader.Text(keys.Need("time-zone"), TextRule.TimeZone) ?? "",
            Network: Network(reader, keys.Find("network")),
            ProcessorSlowdown: reader.Number(keys.Need("processor-slowdown"), 1, 50) ?? 0,
            Speeds: Speeds(reader, keys.Need("speeds")),
            PatienceSeconds: reader.Number(keys.Need("patience-seconds"), 1, 600) ?? 0,
            StoppedBy: StoppedBy(reader, keys.Find("stopped-by")),
            Data: Data(reader, keys.Find("data")),
            Lacks: Lacks(reader, keys.Find("lacks")));
        keys.RefuseOthers();
        return reader.Done(persona);
    }

    private static Device Device(YamlReader reader, YamlNode? node)
    {
        if (reader.Map(node, Said.Same("{ width: …, height: …, touch: …, scale: … }")) is not { } keys) return new Device(0, 0, false, 0);
        var device = new Device(
            reader.Whole(keys.Need("width"), 200, 10000) ?? 0,
            reader.Whole(keys.Need("height"), 200, 10000) ?? 0,
            reader.Flag(keys.Find("touch")) ?? false,
            reader.Number(keys.Find("scale"), 0.5, 5) ?? 1);
        keys.RefuseOthers();
        return device;
    }

    private static NetworkLine? Network(YamlReader reader, YamlNode? node)
    {
        if (reader.Map(node, Said.Same("{ down-kbps: …, up-kbps: …, latency-ms: … }")) is not { } keys) return null;
        var line = new NetworkLine(
            reader.Whole(keys.Need("down-kbps"), 1, 10_000_000) ?? 0,
            reader.Whole(keys.Need("up-kbps"), 1, 10_000_000) ?? 0,
            reader.Whole(keys.Need("latency-ms"), 0, 60_000) ?? 0);
        keys.RefuseOthers();
        return line;
    }

    private static Speeds Speeds(YamlReader reader, YamlNode? node)
    {
        if (reader.Map(node, Said.Same("{ reading-words-per-minute: …, seconds-per-key: … }")) is not { } keys) return new Speeds(0, 0);
        var speeds = new Speeds(
            reader.Number(keys.Need("reading-words-per-minute"), 10, 1000) ?? 0,
            reader.Number(keys.Need("seconds-per-key"), 0.01, 20) ?? 0,
            reader.Number(keys.Find("seconds-per-code-key"), 0.01, 20),
            reader.Number(keys.Find("seconds-to-point"), 0.01, 20),
            reader.Number(keys.Find("seconds-to-press"), 0.01, 20),
            reader.Number(keys.Find("seconds-to-change-hands"), 0, 20),
            reader.Number(keys.Find("seconds-to-decide"), 0.01, 60),
            reader.Number(keys.Find("share-of-words-read"), 0, 1),
            reader.Number(keys.Find("typing-slips"), 0, 1));
        keys.RefuseOthers();
        return speeds;
    }

    private static List<Obstacle> StoppedBy(YamlReader reader, YamlNode? node) =>
        [.. reader.List(node, new("une liste, comme [captcha-without-alternative]", "a list, as in [captcha-without-alternative]")).Select(o => reader.Choice<Obstacle>(o) ?? default)];

    private static List<Demand>? Lacks(YamlReader reader, YamlNode? node) =>
        node is null ? null : [.. reader.List(node, new("une liste, comme [printer]", "a list, as in [printer]")).Select(d => reader.Choice<Demand>(d)).OfType<Demand>()];

    private static Dictionary<string, string> Data(YamlReader reader, YamlNode? node)
    {
        var data = new Dictionary<string, string>();
        foreach (var entry in reader.Map(node, new("un groupe de noms et de valeurs, comme « city: Lille »", "a group of names and values, as in 'city: Lille'"))?.Entries ?? [])
        {
            reader.Text(entry.Key, TextRule.Id);
            data[entry.Key.Value] = reader.Typed(entry.Value) ?? "";
        }
        return data;
    }
}
