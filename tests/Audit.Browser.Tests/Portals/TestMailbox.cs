using System.Collections.Concurrent;
using Audit.Journeys.Mailboxes;

namespace Audit.Browser.Tests.Portals;

/// <summary>A mailbox a test portal writes to.</summary>
internal sealed class TestMailbox : IMailbox
{
    private readonly ConcurrentQueue<(string To, Message Message)> _messages = [];
    private TaskCompletionSource _arrival = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public void Receive(string to, string subject, string html)
    {
        _messages.Enqueue((to, new Message(_messages.Count + 1, "mairie@ville.example", subject, null, html)));
        Interlocked.Exchange(ref _arrival, new(TaskCreationOptions.RunContinuationsAsynchronously)).SetResult();
    }

    public Task<long> MarkAsync(CancellationToken cancel) => Task.FromResult((long)_messages.Count);

    public async Task<Message> WaitAsync(MailSought sought, CancellationToken cancel)
    {
        while (true)
        {
            var next = _arrival.Task;
            if (_messages.Where(m => m.Message.Mark > sought.After && sought.Is(m.Message.Subject, [m.To])).Select(m => m.Message).LastOrDefault() is { } found) return found;
            await next.WaitAsync(cancel);
        }
    }
}
