using System.Diagnostics;

namespace Audit.Browser.Tests.ThirdParty;

/// <summary>A MediaWiki of its own on the loopback, started by the script that users start; ends with it.</summary>
internal sealed class MediaWiki : IAsyncDisposable
{
    private const int CannotBeHad = 4;

    // Debian's packages take a minute or two to come on a slow line.
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(5);

    private readonly Process _script;
    private readonly string _folder;
    private readonly Task<string> _talk;

    private MediaWiki(Process script, string folder)
    {
        (_script, _folder) = (script, folder);
        _talk = script.StandardError.ReadToEndAsync();
    }

    public string BaseUrl { get; private set; } = "";

    internal static string Folder { get; } = Path.Combine(AppContext.BaseDirectory, "scenarios", "third-party", "mediawiki");

    /// <summary>Skips the test, with the script's reason, where Debian's packages cannot be had.</summary>
    public static async Task<MediaWiki> StartAsync(params string[] options)
    {
        if (!OperatingSystem.IsLinux()) Assert.Ignore("MediaWiki comes from Debian's packages, and this system is not Linux.");
        var folder = Go.NewFolder();
        var wiki = new MediaWiki(Process.Start(Script(folder, options))!, folder);
        try
        {
            await wiki.WaitUntilItAnswersAsync();
            return wiki;
        }
        catch
        {
            await wiki.DisposeAsync();
            throw;
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (!_script.HasExited) await EndAsync();
        _script.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    private static ProcessStartInfo Script(string folder, string[] options)
    {
        var start = new ProcessStartInfo("bash", [Path.Combine(Folder, "start"), "--folder", folder, .. options]) { RedirectStandardOutput = true, RedirectStandardError = true };
        // The scenarios' own default password, whatever the machine's environment says.
        start.Environment.Remove("MEDIAWIKI_PASSWORD");
        return start;
    }

    private async Task WaitUntilItAnswersAsync()
    {
        using var patience = new CancellationTokenSource(Longest);
        if (await _script.StandardOutput.ReadLineAsync(patience.Token) is { } url)
        {
            BaseUrl = url;
            return;
        }

        await _script.WaitForExitAsync(patience.Token);
        var talk = await _talk;
        if (_script.ExitCode == CannotBeHad) Assert.Ignore(talk.Trim().Split('\n')[^1]);
        Assert.Fail($"The script ended with {_script.ExitCode}: {talk}");
    }

    /// <summary>Asks the script to end, so that it ends its server and tidies up; if it does not, ends what it started.</summary>
    private async Task EndAsync()
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(10));
        using var kill = Process.Start("bash", ["-c", $"kill -TERM {_script.Id}"]);
        try
        {
            await _script.WaitForExitAsync(patience.Token);
        }
        catch (OperationCanceledException)
        {
            _script.Kill(entireProcessTree: true);
            await _script.WaitForExitAsync(CancellationToken.None);
        }
    }
}
