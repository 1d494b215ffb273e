using Audit.Traces;

namespace Audit.Indicators.KeystrokeLevel;

/// <summary>What the hand and the mind did: presses, keys, decisions, waits, proofs.</summary>
internal static class Acts
{
    /// <summary>Targets of this side need no finer aim than usual (DINUM checklist 368).</summary>
    private const double EasySide = 44;

    public static IEnumerable<OperatorCount> Of(Trace trace) =>
        trace.Gestures.SelectMany(g => OfGesture(trace, g))
            .Concat(trace.Entries.SelectMany(e => OfEntry(trace, e)))
            .Concat(WithoutPress(trace))
            .Concat(Proofs.Given(trace).SelectMany(OfProof))
            .Concat(trace.Visits.Select(v => new OperatorCount(v.Screen, Operator.Wait, Math.Max(0, v.WaitingMs ?? 0) / 1000)));

    private static IEnumerable<OperatorCount> OfGesture(Trace trace, Gesture gesture) => gesture.Kind switch
    {
        GestureKind.Scroll => [Count(gesture, Operator.Press, Math.Ceiling(Math.Abs(gesture.Distance ?? 1)))],
        GestureKind.Key when Activations.IsActivation(trace, gesture) => [Count(gesture, Operator.Key), Count(gesture, Operator.Decide)],
        GestureKind.Key => [Count(gesture, Operator.Key)],
        _ => [Count(gesture, Operator.Point), Count(gesture, Operator.Press), Count(gesture, Operator.Decide), Count(gesture, Operator.Aim, Bits(gesture.Target))],
    };

    private static OperatorCount Count(Gesture gesture, Operator one, double count = 1) => new(gesture.Screen, one, count);

    private static double Bits(ElementFacts? target) =>
        (target?.Reach ?? target?.Box) is { Width: > 0, Height: > 0 } box ? Math.Max(0, Math.Log2(EasySide / Math.Max(1, Math.Min(box.Width, box.Height)))) : 0;

    // A captcha's own figure holds its typing.
    private static IEnumerable<OperatorCount> OfEntry(Trace trace, Entry entry)
    {
        if (entry.Added + entry.Deleted == 0) yield break;
        var screen = Places.ScreenOf(trace, entry.Screen);
        var field = screen?.Fields.FirstOrDefault(f => f.Key == entry.Field);
        var proof = screen is not null && field is not null && Proofs.IsProof(screen, field);
        if (!(screen?.Captchas.Any(c => c.FieldKey == entry.Field) ?? false))
            yield return new(entry.Screen, proof ? Operator.CodeKey : Operator.Key, entry.Added + entry.Deleted);
        yield return new(entry.Screen, Operator.Hand, 2);
    }

    // Reached with Tab rather than a press, a field has to be made up one's mind for all the same, once.
    private static IEnumerable<OperatorCount> WithoutPress(Trace trace) =>
        trace.Entries.Where(e => e.Added + e.Deleted > 0).DistinctBy(e => (e.Visit, e.Screen, e.Field))
            .Where(e => !trace.Gestures.Any(g => g.Visit == e.Visit && g.Screen == e.Screen && g.Target?.FieldKey == e.Field && Activations.IsPress(g)))
            .Select(e => new OperatorCount(e.Screen, Operator.Decide, 1));

    private static IEnumerable<OperatorCount> OfProof(Proof proof) => proof.Kind switch
    {
        ProofKind.Captcha => [new(proof.Screen, proof.Field is null ? Operator.CaptchaBox : Operator.Captcha, 1)],
        ProofKind.Code => [new(proof.Screen, Operator.Errand, 1)],
        _ => [],
    };
}
