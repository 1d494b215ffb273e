namespace Audit.DemoTown.Mails;

/// <summary>The messages received, in memory; whoever waits for one is told when it comes.</summary>
internal sealed class Inbox
{
    private readonly Lock _lock = new();
    private readonly List<ReceivedMail> _mails = [];
    private TaskCompletionSource _next = Expected();

    /// <summary>Oldest first.</summary>
    internal IReadOnlyList<ReceivedMail> Messages
    {
        get { lock (_lock) return [.. _mails]; }
    }

    /// <param name="mail">Makes the message of its number.</param>
    internal void Add(Func<int, ReceivedMail> mail)
    {
        TaskCompletionSource came;
        lock (_lock)
        {
            _mails.Add(mail(_mails.Count + 1));
            (came, _next) = (_next, Expected());
        }
        came.SetResult();
    }

    /// <summary>The newest that is wanted, as soon as there is one.</summary>
    internal async Task<ReceivedMail> WaitAsync(Func<ReceivedMail, bool> wanted, CancellationToken cancel)
    {
        while (true)
        {
            Task next;
            lock (_lock)
            {
                if (_mails.LastOrDefault(wanted) is { } found) return found;
                next = _next.Task;
            }
            await next.WaitAsync(cancel);
        }
    }

    private static TaskCompletionSource Expected() => new(TaskCreationOptions.RunContinuationsAsynchronously);
}
