using Audit.Personas;
using Audit.Tests.Files;

namespace Audit.Tests.Personas;

public sealed class PersonaFileTests
{
    private const string Good = """
        id: someone
        title: { fr: Quelqu’un, en: Somebody }
        description: { fr: Une personne., en: A person. }
        control: false
        device: { width: 360, height: 740, touch: true, scale: 3 }
        locale: fr-FR
        time-zone: Europe/Paris
        network: { down-kbps: 1600, up-kbps: 750, latency-ms: 150 }
        processor-slowdown: 4
        speeds: { reading-words-per-minute: 150, seconds-per-key: 2.55 }
        patience-seconds: 30
        stopped-by: [captcha-without-alternative]
        data: { city: Lille, postcode: 01000 }
        """;

    private static IEnumerable<string> PersonaFiles => Repository.YamlBelow("scenarios/personas");

    [TestCaseSource(nameof(PersonaFiles))]
    public void Every_persona_that_comes_with_the_tool_can_be_read_and_bears_the_name_of_its_file(string path)
    {
        Assert.That(PersonaFile.Read(Repository.PathOf(path)).Id, Is.EqualTo(Path.GetFileNameWithoutExtension(path)));
    }

    [TestCaseSource(nameof(PersonaFiles))]
    public async Task Every_persona_that_comes_with_the_tool_fits_its_schema(string path)
    {
        var yaml = await File.ReadAllTextAsync(Repository.PathOf(path));

        Assert.That(await PublishedSchema.RefusalsOf(yaml, "persona.schema.json"), Is.Empty);
    }

    [Test]
    public void A_persona_says_what_the_file_says()
    {
        var persona = PersonaFile.Parse(Good, "my.yaml");

        Assert.That(persona.Device, Is.EqualTo(new Device(360, 740, true, 3)));
        Assert.That(persona.Network, Is.EqualTo(new NetworkLine(1600, 750, 150)));
        Assert.That(persona.Speeds, Is.EqualTo(new Speeds(150, 2.55)));
        Assert.That(persona.StoppedBy, Is.EqualTo(new[] { Obstacle.CaptchaWithoutAlternative }));
        Assert.That(persona.Data["postcode"], Is.EqualTo("01000"));
    }

    [Test]
    public void What_each_act_costs_may_be_said_too_and_is_unknown_when_left_out()
    {
        var yaml = Good.Replace("seconds-per-key: 2.55", "seconds-per-key: 2.55, seconds-per-code-key: 3.5, seconds-to-point: 1.5, seconds-to-press: 0.2, seconds-to-change-hands: 0, seconds-to-decide: 2.3, share-of-words-read: 0.5, typing-slips: 0.26", StringComparison.Ordinal);

        Assert.That(PersonaFile.Parse(yaml, "my.yaml").Speeds, Is.EqualTo(new Speeds(150, 2.55, 3.5, 1.5, 0.2, 0, 2.3, 0.5, 0.26)));
        Assert.That(PersonaFile.Parse(Good, "my.yaml").Speeds.SecondsToPoint, Is.Null);
    }

    [TestCase("seconds-per-key: 2.55", "seconds-per-key: 2.55, share-of-words-read: 50", "my.yaml:10:86: found the number 50", "a number from 0 to 1")]
    [TestCase("seconds-per-key: 2.55", "seconds-per-key: 2.55, seconds-to-decide: 0", "my.yaml:10:84: found the number 0", "a number from 0.01 to 60")]
    [TestCase("locale: fr-FR", "local: fr-FR", "my.yaml:6:1: found the unknown key 'local'", "(did you mean 'locale'?)")]
    [TestCase("width: 360", "width: wide", "my.yaml:5:18: found the text 'wide'", "a number from 200 to 10000")]
    [TestCase("width: 360", "width: 360.5", "my.yaml:5:18: found the number 360.5", "a whole number from 200 to 10000")]
    [TestCase("width: 360", "width: 3", "my.yaml:5:18: found the number 3", "a number from 200 to 10000")]
    [TestCase("width: 360", "width: \"360\"", "my.yaml:5:18: found the text '360'", "a number from 200 to 10000")]
    [TestCase("touch: true", "touch: \"true\"", "my.yaml:5:43: found the text 'true'", "true or false")]
    [TestCase("seconds-per-key: 2.55", "seconds-per-key: 2,55", "my.yaml:10:61: found the unknown key '55'", "one of reading-words-per-minute, seconds-per-key")]
    [TestCase("patience-seconds: 30", "patience-seconds:", "my.yaml:11:18: found nothing", "a number from 1 to 600")]
    [TestCase("processor-slowdown: 4\n", "", "my.yaml:1:1: the key 'processor-slowdown' is missing", "add 'processor-slowdown: …' here")]
    [TestCase("en: Somebody", "eng: Somebody", "my.yaml:2:25: found the unknown key 'eng'", "(did you mean 'en'?)")]
    [TestCase("[captcha-without-alternative]", "[captcha]", "my.yaml:12:14: found the text 'captcha'", "captcha-without-alternative")]
    [TestCase("time-zone: Europe/Paris", "time-zone: Paris time", "my.yaml:7:12: found the text 'Paris time'", "a time zone such as Europe/Paris")]
    [TestCase("{ city: Lille,", "{ city: true,", "my.yaml:13:15: found true", "put it in quotes")]
    public async Task A_mistake_is_told_with_its_place_and_the_schema_sees_it_too(string old, string mistaken, string place, string expected)
    {
        var yaml = Good.ReplaceLineEndings("\n").Replace(old, mistaken, StringComparison.Ordinal);

        var problems = Assert.Throws<FileProblemException>(() => PersonaFile.Parse(yaml, "my.yaml"))!.Problems;

        Assert.That(problems.Select(p => p.ToString()), Has.Some.StartsWith(place).And.Some.Contains(expected));
        Assert.That(await PublishedSchema.RefusalsOf(yaml, "persona.schema.json"), Is.Not.Empty);
    }
}
