using System.ComponentModel;
using System.Diagnostics;

namespace Audit.Journeys.Browsers;

/// <summary>Runs the commands of an installation. What they say stays off our standard output.</summary>
internal static class InstallationRun
{
    /// <summary>Null when every command succeeded; else which one did not, and the line that says why.</summary>
    internal static async Task<string?> TryAsync(InstallationStep step, CancellationToken cancel)
    {
        using var bound = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        bound.CancelAfter(step.Limit);
        foreach (var command in step.Commands)
        {
            var failure = await CommandAsync(command, bound.Token);
            cancel.ThrowIfCancellationRequested();
            if (failure is not null) return $"{Path.GetFileName(command[0])}: {failure}";
        }
        return null;
    }

    /// <summary>The line of an output that tells why: the first error, else the last line.</summary>
    internal static string Why(string output)
    {
        var lines = output.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        return lines.FirstOrDefault(l => l.StartsWith("Error:", StringComparison.Ordinal) || l.StartsWith("E:", StringComparison.Ordinal))
            ?? lines.LastOrDefault() ?? "";
    }

    private static async Task<string?> CommandAsync(IReadOnlyList<string> command, CancellationToken bound)
    {
        try
        {
            using var process = Process.Start(Quiet(command))!;
            process.StandardInput.Close();
            return await EndAsync(process, bound);
        }
        catch (Win32Exception error)
        {
            return error.Message;
        }
    }

    private static async Task<string?> EndAsync(Process process, CancellationToken bound)
    {
        var output = process.StandardOutput.ReadToEndAsync(CancellationToken.None);
        var errors = process.StandardError.ReadToEndAsync(CancellationToken.None);
        try
        {
            await process.WaitForExitAsync(bound);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            return "ended after its time limit";
        }
        return process.ExitCode == 0 ? null : Why($"{await output}\n{await errors}");
    }

    private static ProcessStartInfo Quiet(IReadOnlyList<string> command) => new(command[0], command.Skip(1))
    {
        RedirectStandardOutput = true, RedirectStandardError = true, RedirectStandardInput = true,
        Environment = { ["DEBIAN_FRONTEND"] = "noninteractive" },
    };
}
