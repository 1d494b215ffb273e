namespace Audit.Journeys.Browsers;

/// <summary>
/// Processes install one after the other: two test runs, or a demo and a test run, may start at once. The turn is a lock on a
/// file, which the system gives back even when its owner is killed; the file itself stays, as removing it would let two in.
/// </summary>
internal sealed class InstallationTurn(string file) : IDisposable
{
    private static readonly TimeSpan Between = TimeSpan.FromMilliseconds(250);
    private FileStream? _held;

    /// <summary>The user's own folder: another user's file could not be opened.</summary>
    internal static string DefaultFile
    {
        get
        {
            var home = Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.Create);
            return Path.Combine(home.Length > 0 ? home : Path.GetTempPath(), "audit", "browser-installation.lock");
        }
    }

    public void Dispose() => _held?.Dispose();

    /// <summary>Waits for the turn; false when the others took longer than <paramref name="limit"/>.</summary>
    internal async Task<bool> TakeAsync(TimeSpan limit, Action waiting, CancellationToken cancel)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        using var bound = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        bound.CancelAfter(limit);
        try
        {
            return await LockAsync(waiting, bound.Token);
        }
        catch (OperationCanceledException) when (!cancel.IsCancellationRequested)
        {
            return false;
        }
    }

    private async Task<bool> LockAsync(Action waiting, CancellationToken bound)
    {
        if (TryLock()) return true;
        waiting();
        using var again = new PeriodicTimer(Between);
        while (!TryLock()) await again.WaitForNextTickAsync(bound);
        return true;
    }

    private bool TryLock()
    {
        try
        {
            _held = new FileStream(file, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            return true;
        }
        catch (IOException error) when (error is not (DirectoryNotFoundException or FileNotFoundException or PathTooLongException))
        {
            // Another process holds it: its turn ends with it.
            return false;
        }
    }
}
