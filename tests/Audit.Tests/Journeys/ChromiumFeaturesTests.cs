using System.Text.RegularExpressions;
using Audit.Journeys.Browsers;

namespace Audit.Tests.Journeys;

public sealed partial class ChromiumFeaturesTests
{
    [Test]
    public void What_the_driver_turns_off_stays_off()
    {
        var bundle = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, ".playwright", "package", "lib", "coreBundle.js"));

        var drivers = DriversList().Match(bundle).Groups["name"].Captures.Select(c => c.Value).ToList();

        Assert.That(drivers, Has.Count.GreaterThan(10), "the driver's list is no longer where it was");
        Assert.That(ChromiumFeatures.Drivers, Is.EquivalentTo(drivers));
        Assert.That(ChromiumFeatures.Off.Split('=')[1].Split(','), Is.SupersetOf(drivers));
    }

    [GeneratedRegex("""disabledFeatures = \[(\s*(//[^\n]*\n\s*)*"(?<name>\w+)",?)+\s*\]""")]
    private static partial Regex DriversList();
}
