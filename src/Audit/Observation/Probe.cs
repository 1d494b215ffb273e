using System.Reflection;

namespace Audit.Observation;

/// <summary>
/// The script that sees what a person sees, run in every document before the page's own scripts. Written in
/// <c>Probe/*.js</c>; joined here into one function so that nothing of it can be reached by the page but two unguessable names.
/// </summary>
internal static class Probe
{
    internal const string Binding = "__audit_tell_7f3a";
    internal const string Handle = "__audit_look_7f3a";

    /// <summary>Known to the probe alone: a page that finds the binding cannot tell us gestures nobody made.</summary>
    internal static string Token { get; } = Guid.NewGuid().ToString("N");

    internal static string Script { get; } = Join();

    private static string Join()
    {
        var assembly = Assembly.GetExecutingAssembly();
        var parts = assembly.GetManifestResourceNames().Where(n => n.StartsWith("Audit.Observation.Probe.", StringComparison.Ordinal)).Order(StringComparer.Ordinal);
        var body = string.Join('\n', parts.Select(name => Text(assembly, name)));
        return $"(() => {{ if (window['{Handle}']) return; const binding = '{Binding}', handle = '{Handle}', token = '{Token}';\n{body}\n}})();";
    }

    private static string Text(Assembly assembly, string name)
    {
        using var stream = assembly.GetManifestResourceStream(name)!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
