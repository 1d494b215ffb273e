using Audit.Traces;

namespace Audit.Reports;

/// <summary>
/// The pictures of one page, light enough together whatever the journey's length: the page stays under 5 MB and can be sent by mail. While all of
/// them fit, they are those of the trace, byte for byte. When they do not, the room is shared out: a picture lighter than its share stays as it is
/// and leaves the rest to the others; a heavier one loses quality, then size, until it fits.
/// </summary>
internal sealed class ReportPictures
{
    /// <summary>Bytes of all pictures. A page writes three bytes as four letters, so this is 4 MB of it; the words have the last one.</summary>
    internal const int Budget = 3_000_000;

    private const int ThumbnailWidth = 176;
    private const int ThumbnailQuality = 50;

    /// <summary>An eighth of a picture as wide as this is about as wide as a thumbnail.</summary>
    private const int WideFrom = 1200;

    /// <summary>Small letters stay readable down to the third; the others are there so that one sees which screen it is.</summary>
    private static readonly (double Scale, int Quality)[] Steps = [(1, 45), (1, 30), (0.75, 45), (0.75, 30), (0.5, 45), (0.5, 30), (0.35, 30), (0.2, 30)];

    /// <summary>A step that is expected to be this much too heavy is tried all the same: the expectation is rough.</summary>
    private const double Slack = 1.2;

    private readonly Dictionary<string, (byte[]? Light, Size? Size)> _pictures;
    private readonly Lazy<Dictionary<string, byte[]?>> _thumbnails;

    private ReportPictures(Dictionary<string, (byte[]? Light, Size? Size)> pictures, IReadOnlyList<Screen> screens, int lightened)
    {
        (_pictures, Lightened) = (pictures, lightened);
        _thumbnails = new(() => screens.AsParallel().Select(s => (s.Id, Picture: Thumbnail(s))).ToDictionary(t => t.Id, t => t.Picture));
    }

    /// <summary>How many pictures are lighter than the trace's.</summary>
    internal int Lightened { get; }

    internal static ReportPictures Of(Report report, int budget = Budget)
    {
        var files = Files(report.Trace).Distinct().Select(name => (Name: name, Bytes: report.Picture(name))).Where(f => f.Bytes is { Length: > 0 }).ToList();
        var share = Share([.. files.Select(f => f.Bytes!.Length)], budget);
        var light = files.AsParallel().AsOrdered().Select(f => (f.Name, Picture: (Within(f.Bytes!, share), Pixels.SizeOf(f.Bytes!)))).ToDictionary(f => f.Name, f => f.Picture);
        return new(light, report.Trace.Screens, files.Count(f => f.Bytes!.Length > share));
    }

    /// <summary>Null when the file is gone, or could not be made light enough.</summary>
    internal byte[]? Of(string? file) => file is null ? null : _pictures.GetValueOrDefault(file).Light;

    /// <summary>What the trace's picture measures, in pixels of the page; null when it cannot be told.</summary>
    internal Size? SizeOf(string? file) => file is null ? null : _pictures.GetValueOrDefault(file).Size;

    /// <summary>The trace without the pictures of later visits that show what the first did.</summary>
    internal Trace WithoutTwins(Trace trace)
    {
        var first = trace.Screens.ToDictionary(s => s.Id, s => Of(s.Screenshot));
        bool IsTwin(Visit visit) => Of(visit.Screenshot) is { } bytes && first.GetValueOrDefault(visit.Screen) is { } known && bytes.AsSpan().SequenceEqual(known);
        return trace with { Visits = [.. trace.Visits.Select(v => IsTwin(v) ? v with { Screenshot = null } : v)] };
    }

    /// <summary>The top of a screen's picture, as small as a stamp.</summary>
    internal byte[]? ThumbnailOf(Screen screen) => _thumbnails.Value.GetValueOrDefault(screen.Id);

    private byte[]? Thumbnail(Screen screen)
    {
        if (Of(screen.Screenshot) is not { } bytes) return null;
        if (SizeOf(screen.Screenshot) is not { } size) return bytes;
        var rows = (int)((long)size.Width * screen.Viewport.Height / Math.Max(1, screen.Picture.Width));
        if ((size.Width >= WideFrom ? Pixels.EighthOf(bytes, rows) : Pixels.Of(bytes, rows)) is not { Width: > 0, Height: > 0 } window) return bytes;
        return window.Shrunk((double)ThumbnailWidth / window.Width).ToJpeg(ThumbnailQuality);
    }

    /// <summary>The most bytes one picture may have, so that all of them fit.</summary>
    internal static int Share(IReadOnlyCollection<int> sizes, int budget)
    {
        var (left, count) = (budget, sizes.Count);
        foreach (var size in sizes.Order())
        {
            if (size > left / count) return left / count;
            left -= size;
            count--;
        }
        return int.MaxValue;
    }

    private static byte[]? Within(byte[] jpeg, int most)
    {
        if (jpeg.Length <= most) return jpeg;
        if (Pixels.Of(jpeg) is not { } picture) return null;
        // What all of it would weigh, from a quarter of it: writing a large picture takes long, so only the steps that may do are written.
        var (half, known) = (picture.Shrunk(0.5), 45);
        var whole = 4.0 * half.ToJpeg(known).Length;
        return Steps.Where(s => s == Steps[^1] || whole * s.Scale * s.Scale * s.Quality / known <= most * Slack)
            .Select(s => (s.Scale <= 0.5 ? half.Shrunk(2 * s.Scale) : picture.Shrunk(s.Scale)).ToJpeg(s.Quality)).FirstOrDefault(light => light.Length <= most);
    }

    private static IEnumerable<string> Files(Trace trace) =>
        trace.Screens.Select(s => s.Screenshot).Concat(trace.Visits.Select(v => v.Screenshot)).Concat(trace.PopUps.Where(p => !p.Solicited).Select(p => p.Screenshot)).Append(trace.Ending.Screenshot).OfType<string>();
}
