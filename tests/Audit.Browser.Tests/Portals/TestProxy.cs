using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Audit.Browser.Tests.Portals;

/// <summary>
/// A small forward proxy on the loopback. Every host it is asked for is one port of this machine, so that what comes through it
/// came through it.
/// </summary>
internal sealed class TestProxy : IAsyncDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource _end = new();
    private readonly int _port;
    private readonly string? _credentials;
    private readonly Task _serving;

    /// <param name="port">Where everything leads.</param>
    /// <param name="credentials">"user:password" to ask for; null asks nobody.</param>
    public TestProxy(int port, string? credentials = null)
    {
        (_port, _credentials) = (port, credentials);
        _listener.Start();
        _serving = ServeAsync();
    }

    public string Address => $"http://127.0.0.1:{((IPEndPoint)_listener.LocalEndpoint).Port}";

    /// <summary>What it was asked for: method and target of each request.</summary>
    public ConcurrentQueue<string> Asked { get; } = [];

    public async ValueTask DisposeAsync()
    {
        await _end.CancelAsync();
        _listener.Dispose();
        await _serving;
        _end.Dispose();
    }

    private async Task ServeAsync()
    {
        try
        {
            while (true) _ = LineAsync(await _listener.AcceptTcpClientAsync(_end.Token));
        }
        catch (Exception error) when (error is OperationCanceledException or ObjectDisposedException or SocketException)
        {
            // The test is over.
        }
    }

    private async Task LineAsync(TcpClient browser)
    {
        using var held = browser;
        try
        {
            var head = await HeadAsync(browser.GetStream());
            var lines = head.Split("\r\n");
            Asked.Enqueue(string.Join(' ', lines[0].Split(' ').Take(2)));
            if (IsLetIn(lines)) await ForwardAsync(browser.GetStream(), lines);
            else await browser.GetStream().WriteAsync("HTTP/1.1 407 Proxy Authentication Required\r\nProxy-Authenticate: Basic realm=\"ville\"\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"u8.ToArray());
        }
        catch (Exception error) when (error is IOException or SocketException or OperationCanceledException)
        {
            // One end hung up.
        }
    }

    private bool IsLetIn(string[] lines) =>
        _credentials is null || lines.Contains($"Proxy-Authorization: Basic {Convert.ToBase64String(Encoding.UTF8.GetBytes(_credentials))}", StringComparer.OrdinalIgnoreCase);

    /// <summary>A tunnel is opened for CONNECT; anything else is asked for again with its path alone, one request for each line.</summary>
    private async Task ForwardAsync(NetworkStream browser, string[] lines)
    {
        using var portal = new TcpClient();
        await portal.ConnectAsync(IPAddress.Loopback, _port, _end.Token);
        var first = lines[0].Split(' ');
        if (first[0] == "CONNECT") await browser.WriteAsync("HTTP/1.1 200 OK\r\n\r\n"u8.ToArray(), _end.Token);
        else await portal.GetStream().WriteAsync(Encoding.ASCII.GetBytes(Again(first, lines)), _end.Token);
        await Task.WhenAny(browser.CopyToAsync(portal.GetStream(), _end.Token), portal.GetStream().CopyToAsync(browser, _end.Token));
    }

    private static string Again(string[] first, string[] lines)
    {
        var kept = lines.Skip(1).Where(l => l.Length > 0 && !l.StartsWith("Proxy-", StringComparison.OrdinalIgnoreCase) && !l.StartsWith("Connection:", StringComparison.OrdinalIgnoreCase));
        return string.Join("\r\n", [$"{first[0]} {new Uri(first[1]).PathAndQuery} {first[2]}", .. kept, "Connection: close", "", ""]);
    }

    private async Task<string> HeadAsync(NetworkStream stream)
    {
        var head = new List<byte>();
        var one = new byte[1];
        while (!(head.Count >= 4 && head[^4..] is [13, 10, 13, 10]))
        {
            if (await stream.ReadAsync(one, _end.Token) == 0) throw new IOException("hung up");
            head.Add(one[0]);
        }
        return Encoding.ASCII.GetString([.. head]);
    }
}
