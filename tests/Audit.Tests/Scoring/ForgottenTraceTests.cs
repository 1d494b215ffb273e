using System.Runtime.CompilerServices;
using Audit.Scoring;
using Audit.Tests.Traces;
using Audit.Traces;

namespace Audit.Tests.Scoring;

public sealed class ForgottenTraceTests
{
    [Test]
    public void Nothing_of_a_trace_is_kept_once_it_is_scored()
    {
        var trace = ScoredAndDropped();

        GC.Collect();
        GC.WaitForPendingFinalizers();
        GC.Collect();

        Assert.That(trace.IsAlive, Is.False);
    }

    // In a method of its own, so that no local of the test keeps the trace alive.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static WeakReference ScoredAndDropped()
    {
        var trace = new TraceBuilder().On("Accueil").Reads("Appelez le 01 99 00 12 34. Vous pouvez aussi venir à la mairie.").Press(ControlKind.Link).On("Merci").Reads("Merci.").Build();
        Assert.That(Judge.Score(trace, Profile.Default).Measures, Is.Not.Empty);
        return new(trace);
    }
}
