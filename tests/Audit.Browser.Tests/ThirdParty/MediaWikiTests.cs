using Audit.Personas;
using Audit.Scenarios;
using Audit.Scoring;
using Audit.Traces;

namespace Audit.Browser.Tests.ThirdParty;

/// <summary>Software nobody here wrote: the counts must be those of a person there too.</summary>
[Category("ThirdParty")]
public class MediaWikiTests
{
    private const string Password = "Tournesol-2026!";

    private MediaWiki _wiki = null!;
    private MediaWiki _wikiWithCaptcha = null!;

    // One after the other: the first may have to install the packages.
    [OneTimeSetUp]
    public async Task StartAsync()
    {
        _wiki = await MediaWiki.StartAsync();
        _wikiWithCaptcha = await MediaWiki.StartAsync("--captcha");
    }

    [OneTimeTearDown]
    public async Task StopAsync()
    {
        foreach (var wiki in new[] { _wiki, _wikiWithCaptcha })
            if (wiki is not null) await wiki.DisposeAsync();
    }

    [TestCase("create-account")]
    [TestCase("create-account-captcha")]
    [TestCase("log-in")]
    public async Task The_novice_finishes_with_the_counts_of_a_person(string name)
    {
        var folder = Go.NewFolder();
        var trace = await ThroughAsync(name, folder);
        Assert.That(trace.Ending.Kind, Is.EqualTo(EndingKind.Completed), trace.Ending.ToString());
        Assert.That(Counted(trace), Is.EquivalentTo(PersonsCount.Of("mediawiki.md", name)));
        Assert.That(trace.Steps.Select(s => s.FoundBy), Has.None.EqualTo("css"));
        Assert.That(FilesWith(Password, folder), Is.Empty);
    }

    private Task<Trace> ThroughAsync(string name, string folder)
    {
        var persona = PersonaLibrary.Find(PersonaLibrary.DefaultId);
        var scenario = ScenarioValues.Resolve(ScenarioFile.Read(Path.Combine(MediaWiki.Folder, $"{name}.yaml"), _ => null), persona);
        var wiki = name.EndsWith("captcha", StringComparison.Ordinal) ? _wikiWithCaptcha : _wiki;
        return Go.ThroughAsync(wiki.BaseUrl, scenario, folder, persona);
    }

    private static Dictionary<string, double> Counted(Trace trace)
    {
        var measures = Judge.Score(trace, Profile.Default).Measures.ToDictionary(m => m.Id);
        var counted = new[] { "click-depth", "screens", "password-steps", "pop-ups" }.ToDictionary(id => id, id => measures[id].Value ?? -1);
        counted["visits"] = measures["screens"].Parts!["visits"];
        return counted;
    }

    private static IEnumerable<string> FilesWith(string text, string folder) =>
        Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Where(file => File.ReadAllText(file).Contains(text, StringComparison.Ordinal));
}
