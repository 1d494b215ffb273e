namespace Audit.Reports;

/// <summary>
/// A way to write a whole run down in one file, for the tools that take one and no more: code scanning takes one analysis for each tool, and a
/// GitLab job may send one raw report of each kind.
/// </summary>
/// <param name="FileName">Beside <c>run.json</c>.</param>
public sealed record RunFormat(string Name, string FileName, Func<IReadOnlyList<Report>, string, string> Render)
{
    /// <summary>Every format of a whole run. A new one is its file and a line here.</summary>
    public static IReadOnlyList<RunFormat> All { get; } =
    [
        new("sarif", "report.sarif", SarifReport.Render),
        new("gitlab-accessibility", "gl-accessibility.json", GitLabAccessibility.Render),
        new("gitlab-quality", "gl-code-quality-report.json", GitLabQuality.Render),
        new("github", "github-annotations.txt", GitHubAnnotations.Render),
    ];
}
