using Audit.Indicators;
using Audit.Traces;

namespace Audit.Reports;

/// <summary>The presses of a journey, numbered in order from 1: what the picture shows and the story beside it tells.</summary>
internal static class Presses
{
    /// <summary>By the number of the gesture.</summary>
    internal static IReadOnlyDictionary<int, int> Numbers(Trace trace) =>
        trace.Gestures.Where(g => g.Kind is GestureKind.Press or GestureKind.Tap).Select((g, i) => (g.Number, Place: i + 1)).ToDictionary(p => p.Number, p => p.Place);

    /// <summary>
    /// Those made on what a picture of the screen shows, with their middle. A visit whose page looked otherwise has a picture of its own, and a pop-up
    /// that came later stands on none: a press is never drawn where it was not.
    /// </summary>
    internal static IReadOnlyList<(int Number, double X, double Y)> On(Trace trace, Screen screen, (string? File, Size Size) picture)
    {
        var numbers = Numbers(trace);
        var visits = trace.Visits.Where(v => v.Screen == screen.Id && (v.Screenshot ?? screen.Screenshot) == picture.File).Select(v => v.Number).ToHashSet();
        return [.. from gesture in trace.Gestures
                   where visits.Contains(gesture.Visit) && numbers.ContainsKey(gesture.Number) && Pictured.Shows(trace, gesture)
                   let box = gesture.Target?.Box is { Width: > 0, Height: > 0 } own ? own : gesture.Target?.Reach
                   where box is { Width: > 0, Height: > 0 }
                   let x = box.X + box.Width / 2
                   let y = box.Y + box.Height / 2
                   where x >= 0 && y >= 0 && x <= picture.Size.Width && y <= picture.Size.Height
                   select (numbers[gesture.Number], x, y)];
    }

    /// <summary><c>3–5, 8</c>.</summary>
    internal static string Ranges(IReadOnlyList<int> numbers) => string.Join(", ", Runs(numbers).Select(r => r.First == r.Last ? $"{r.First}" : $"{r.First}–{r.Last}"));

    private static List<(int First, int Last)> Runs(IReadOnlyList<int> numbers)
    {
        var runs = new List<(int First, int Last)>();
        foreach (var number in numbers)
        {
            if (runs.Count > 0 && runs[^1].Last == number - 1) runs[^1] = (runs[^1].First, number);
            else runs.Add((number, number));
        }
        return runs;
    }
}
