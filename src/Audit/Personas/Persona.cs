namespace Audit.Personas;

/// <summary>Who acts: a kind of person, never somebody. Read from a file under <c>personas/</c>.</summary>
/// <param name="Id">Kebab-case id such as <c>novice-desktop</c>.</param>
/// <param name="Control">True for the skilled persona one compares with; never a headline on her own.</param>
/// <param name="StoppedBy">What stops her from going on alone.</param>
/// <param name="Data">Values she brings to any form, by name; a scenario's own data come first.</param>
public sealed record Persona(
    string Id,
    Said Title,
    Said Description,
    bool Control,
    Device Device,
    string Locale,
    string TimeZone,
    NetworkLine? Network,
    double ProcessorSlowdown,
    Speeds Speeds,
    double PatienceSeconds,
    IReadOnlyList<Obstacle> StoppedBy,
    IReadOnlyDictionary<string, string> Data);

/// <summary>The screen in front of the persona. Width and height in CSS pixels.</summary>
public sealed record Device(int Width, int Height, bool Touch, double Scale);

/// <summary>Her line: kilobits per second each way, and latency in milliseconds.</summary>
public sealed record NetworkLine(int DownKbps, int UpKbps, int LatencyMs);

/// <summary>How fast she reads (words per minute) and types (seconds per key). Source beside each figure in the persona's file.</summary>
public sealed record Speeds(double ReadingWordsPerMinute, double SecondsPerKey);

/// <summary>Obstacles a persona can declare herself stopped by. A closed set: each is found by one indicator.</summary>
public enum Obstacle
{
    CaptchaWithoutAlternative,
}
