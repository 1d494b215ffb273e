using System.Net;
using Microsoft.AspNetCore.Builder;
using SmtpServer;
using SmtpServer.ComponentModel;
using SmtpServer.Net;

namespace Audit.DemoTown.Mails;

/// <summary>
/// Everybody's mailbox in the demo town: takes mail by SMTP on the loopback, keeps it in memory and shows it on a page of its own.
/// </summary>
public sealed class Mailbox : IAsyncDisposable
{
    private readonly Inbox _inbox = new();
    private readonly WebApplication _pages = Loopback.App(0);
    private readonly CancellationTokenSource _closing = new();
    private Task _receiving = Task.CompletedTask;

    internal Mailbox() => MailPages.Map(_pages, _inbox);

    /// <summary>Where the mails can be read: <c>http://127.0.0.1:port</c></summary>
    public string BaseUrl => _pages.Urls.First();

    /// <summary>The SMTP port on 127.0.0.1.</summary>
    public int Port { get; private set; }

    /// <summary>All that was received, oldest first.</summary>
    public IReadOnlyList<ReceivedMail> Messages => _inbox.Messages;

    /// <summary>The newest mail to an address, as soon as there is one.</summary>
    /// <param name="subjectContains">Words of its subject, whatever their case; null takes any.</param>
    /// <param name="after">Number of the last mail that is left aside: none of those before it is the one.</param>
    /// <exception cref="OperationCanceledException">None came before <paramref name="cancel"/>.</exception>
    public Task<ReceivedMail> WaitAsync(string to, string? subjectContains = null, int after = 0, CancellationToken cancel = default) => _inbox.WaitAsync(
        mail => mail.Number > after
            && mail.To.Contains(to, StringComparer.OrdinalIgnoreCase)
            && mail.Subject.Contains(subjectContains ?? "", StringComparison.OrdinalIgnoreCase),
        cancel);

    /// <summary>Opens on two free ports: one takes mails, the other shows them.</summary>
    internal async Task OpenAsync(CancellationToken cancel)
    {
        await _pages.StartAsync(cancel);
        var opened = new TaskCompletionSource<int>(TaskCreationOptions.RunContinuationsAsynchronously);
        var endpoints = new EndpointListenerFactory();
        endpoints.EndpointStarted += (_, at) => opened.TrySetResult(((IPEndPoint)at.LocalEndPoint).Port);
        var parts = new ServiceProvider();
        parts.Add(endpoints);
        parts.Add(new Receiver(_inbox));
        var options = new SmtpServerOptionsBuilder().ServerName("localhost").Endpoint(e => e.Endpoint(new IPEndPoint(IPAddress.Loopback, 0))).Build();
        _receiving = new SmtpServer.SmtpServer(options, parts).StartAsync(_closing.Token);
        // Should the port not open, its task says why.
        await await Task.WhenAny(opened.Task, _receiving);
        Port = await opened.Task;
    }

    public async ValueTask DisposeAsync()
    {
        await _closing.CancelAsync();
        await _receiving.ContinueWith(_ => { }, CancellationToken.None, TaskContinuationOptions.ExecuteSynchronously, TaskScheduler.Default);
        _closing.Dispose();
        await _pages.DisposeAsync();
    }
}
