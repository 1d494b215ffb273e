namespace Audit.Tests.Files;

/// <summary>A file is the old one or the new one, never half of it.</summary>
public class WholeFileTests
{
    private string _folder = "";

    [SetUp]
    public void Make() => _folder = Directory.CreateTempSubdirectory("audit-whole-").FullName;

    [TearDown]
    public void Remove() => Directory.Delete(_folder, recursive: true);

    [Test]
    public void A_written_file_takes_the_place_of_the_old_one_and_leaves_nothing_beside_it()
    {
        var file = Path.Combine(_folder, "run.json");
        WholeFile.Write(file, "avant");
        WholeFile.Write(file, "après");
        Assert.That(File.ReadAllBytes(file), Is.EqualTo("après"u8.ToArray()));
        Assert.That(Directory.EnumerateFiles(_folder), Is.EqualTo(new[] { file }));
    }

    [Test]
    public void A_file_that_cannot_take_its_name_leaves_the_folder_as_it_was()
    {
        var taken = Directory.CreateDirectory(Path.Combine(_folder, "run.json", "inside")).FullName;
        Assert.That(() => WholeFile.Write(Path.Combine(_folder, "run.json"), "x"), Throws.InstanceOf<IOException>().Or.InstanceOf<UnauthorizedAccessException>());
        Assert.That(Directory.EnumerateFileSystemEntries(_folder, "*", SearchOption.AllDirectories), Is.EquivalentTo(new[] { Path.Combine(_folder, "run.json"), taken }));
    }
}
