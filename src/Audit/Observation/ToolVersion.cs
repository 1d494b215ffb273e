using System.Reflection;

namespace Audit.Observation;

/// <summary>The version of this tool, without build metadata.</summary>
public static class ToolVersion
{
    public static string Text { get; } =
        (typeof(ToolVersion).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "0").Split('+')[0];
}
