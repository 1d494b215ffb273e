namespace Audit.Personas;

/// <summary>Who acts: a kind of person, never somebody. Read from a file under <c>personas/</c>.</summary>
/// <param name="Id">Kebab-case id such as <c>novice-desktop</c>.</param>
/// <param name="Control">True for the skilled persona one compares with; never a headline on her own.</param>
/// <param name="StoppedBy">What stops her from going on alone.</param>
/// <param name="Lacks">What she does not have or know, so that a procedure that demands it stops her; null in older traces.</param>
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
    IReadOnlyDictionary<string, string> Data,
    IReadOnlyList<Demand>? Lacks = null);

/// <summary>The screen in front of the persona. Width and height in CSS pixels.</summary>
public sealed record Device(int Width, int Height, bool Touch, double Scale);

/// <summary>Her line: kilobits per second each way, and latency in milliseconds.</summary>
public sealed record NetworkLine(int DownKbps, int UpKbps, int LatencyMs);

/// <summary>How fast she reads, types and aims. Source beside each figure in the persona's file; a figure left out is a usual one.</summary>
/// <param name="SecondsPerCodeKey">For each key of a password or a code.</param>
/// <param name="SecondsToPoint">To bring the pointer or finger to a target.</param>
/// <param name="SecondsToChangeHands">From mouse to keyboard or back; none on a touch screen.</param>
/// <param name="SecondsToDecide">To make up her mind before an act.</param>
/// <param name="ShareOfWordsRead">0 to 1: those who read with difficulty read every word.</param>
/// <param name="TypingSlips">Share of the keys typed once more because of a slip.</param>
public sealed record Speeds(
    double ReadingWordsPerMinute,
    double SecondsPerKey,
    double? SecondsPerCodeKey = null,
    double? SecondsToPoint = null,
    double? SecondsToPress = null,
    double? SecondsToChangeHands = null,
    double? SecondsToDecide = null,
    double? ShareOfWordsRead = null,
    double? TypingSlips = null);

/// <summary>Obstacles a persona can declare herself stopped by. A closed set: each is found by one indicator.</summary>
public enum Obstacle
{
    CaptchaWithoutAlternative,
}
