using System.Diagnostics;
using Audit.Tests.Files;

namespace Audit.Tests.Pipelines;

/// <summary><c>ci/audit.sh</c> run for true, with a stand-in for the tool that writes down how it was called.</summary>
internal sealed class Script : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("audit-ci-").FullName;

    internal sealed record Result(int Exit, string Out, IReadOnlyList<string[]> Calls, string Summary, string Output);

    internal static bool CanRun { get; } = !OperatingSystem.IsWindows() && File.Exists("/bin/bash");

    /// <summary>A file the tool leaves, below the folder the script runs in.</summary>
    internal void Leave(string file, string text)
    {
        var path = Path.Combine(_folder, file);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
    }

    /// <param name="exits">What the tool exits with, by command.</param>
    internal async Task<Result> RunAsync(IReadOnlyDictionary<string, string> variables, IReadOnlyDictionary<string, int>? exits = null)
    {
        StandIn(exits ?? new Dictionary<string, int>());
        var start = new ProcessStartInfo("/bin/bash", [Repository.PathOf("ci/audit.sh")]) { RedirectStandardOutput = true, RedirectStandardError = true, WorkingDirectory = _folder };
        foreach (var (name, value) in variables.Where(v => v.Key != "AUDIT_DLL")) start.Environment[name] = value;
        start.Environment["PATH"] = $"{_folder}/bin:{Environment.GetEnvironmentVariable("PATH")}";
        foreach (var file in new[] { "GITHUB_STEP_SUMMARY", "GITHUB_OUTPUT" }) start.Environment[file] = Path.Combine(_folder, file);
        using var bash = Process.Start(start)!;
        var (output, errors) = (bash.StandardOutput.ReadToEndAsync(), bash.StandardError.ReadToEndAsync());
        await bash.WaitForExitAsync();
        return new(bash.ExitCode, await output + await errors, Calls(), Text("GITHUB_STEP_SUMMARY"), Text("GITHUB_OUTPUT"));
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private void StandIn(IReadOnlyDictionary<string, int> exits)
    {
        var file = Path.Combine(Directory.CreateDirectory(Path.Combine(_folder, "bin")).FullName, "audit");
        var cases = string.Concat(exits.Select(e => $"{e.Key}) exit {e.Value};; "));
        File.WriteAllText(file, $"#!/bin/bash\nprintf '%s\\0' \"$@\" >> '{_folder}/calls'; printf '\\n\\0' >> '{_folder}/calls'\necho '::error::said by a page'\ncase \"$1\" in {cases}*) exit 0;; esac\n");
        if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(file, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
    }

    private List<string[]> Calls() => [.. Text("calls").Split("\n\0", StringSplitOptions.RemoveEmptyEntries).Select(c => c.Split('\0')[..^1])];

    private string Text(string file) => File.Exists(Path.Combine(_folder, file)) ? File.ReadAllText(Path.Combine(_folder, file)) : "";
}
