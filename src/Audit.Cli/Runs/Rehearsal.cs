using Audit.Traces;

namespace Audit.Cli.Runs;

/// <summary>
/// Scores and reports the first screen of a run's first journey, and throws it away. It is done while the browser is waited for, and leaves the code
/// compiled for the end of the journey, when a person waits for it.
/// </summary>
internal sealed class Rehearsal(ReportChoice choice)
{
    private int _begun;

    /// <summary>Begins as soon as something was recorded, once.</summary>
    internal void Begin(string traceFolder)
    {
        if (!File.Exists(Path.Combine(traceFolder, TraceFile.FileName)) || Interlocked.Exchange(ref _begun, 1) == 1) return;
        _ = Task.Run(() => Play(traceFolder));
    }

    private void Play(string traceFolder)
    {
        try
        {
            RunFolder.Render(TraceFile.Read(traceFolder), traceFolder, choice);
        }
        catch (Exception)
        {
            // Whatever it is: it is met again at the end of the journey, and told there.
            return;
        }
    }
}
