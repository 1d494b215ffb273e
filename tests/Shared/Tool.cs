using System.Diagnostics;

namespace Audit.Tests.Shared;

/// <summary>The built command line, as a person or a pipeline runs it.</summary>
internal static class Tool
{
    internal sealed record Result(int Exit, string Out, string Err);

    internal static Process Start(params string[] args) => Start([], args);

    private static Process Start((string Name, string Value)[] environment, string[] args, string folder = "")
    {
        var start = new ProcessStartInfo("dotnet", [typeof(global::Audit.Cli.Exit).Assembly.Location, .. args]) { RedirectStandardOutput = true, RedirectStandardError = true, WorkingDirectory = folder };
        start.Environment["NO_COLOR"] = "1";
        foreach (var (name, value) in environment) start.Environment[name] = value;
        return Process.Start(start)!;
    }

    internal static Task<Result> RunAsync(params string[] args) => RunAsync([], args);

    /// <param name="environment">Variables set for this run, beside those of the tests.</param>
    internal static Task<Result> RunAsync((string Name, string Value)[] environment, params string[] args) => EndOfAsync(Start(environment, args));

    /// <summary>As if typed in this folder.</summary>
    internal static Task<Result> RunInAsync(string folder, params string[] args) => EndOfAsync(Start([], args, folder));

    private static async Task<Result> EndOfAsync(Process started)
    {
        using var process = started;
        var (output, errors) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        await process.WaitForExitAsync();
        return new Result(process.ExitCode, await output, await errors);
    }
}
