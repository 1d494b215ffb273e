using System.CommandLine;
using System.Text;
using Audit;
using Audit.Journeys.Browsers;
using Audit.Mutants;
using Audit.Traces;

const int Done = 0;
const int Failed = 1;
const int BadUsage = 2;

Console.OutputEncoding = Encoding.UTF8;
var ids = new Argument<string[]>("ID") { Description = "Mutants to plant, by id or by a measure that finds them; all when left out", Arity = ArgumentArity.ZeroOrMore };
string[] halves = ["ours", "blind"];
var half = new Option<string?>("--half") { Description = "Only this half" };
half.AcceptOnlyFromAmong(halves);
var output = new Option<string>("--out") { Description = "Where the traces and results.md go", DefaultValueFactory = _ => Path.Combine("reports", "mutants") };
var again = new Option<bool>("--again") { Description = "Judges the traces in --out again, without a browser" };
var root = new RootCommand("Plants one defect at a time in the demo town's easy procedures, and tells which of them the report names. Exit 1 under 95 % found.") { ids, half, output, again };
root.SetAction(async (parsed, cancel) =>
{
    try
    {
        return await RunAsync(parsed, cancel);
    }
    catch (Exception error) when (error is FileProblemException or TraceFileException or BrowserMissingException)
    {
        await Console.Error.WriteLineAsync(error.Message);
        return BadUsage;
    }
});
return await root.Parse(args).InvokeAsync();

async Task<int> RunAsync(ParseResult parsed, CancellationToken cancel)
{
    var wanted = parsed.GetValue(ids)!;
    List<(string Half, Mutant Mutant)> mutants = [.. halves.Where(h => parsed.GetValue(half) is not { } only || h == only).SelectMany(h => MutantFile.Read(Beside($"{h}.yaml")).Select(m => (h, m)))];
    if (wanted.Except(mutants.SelectMany(m => m.Mutant.Finds.Append(m.Mutant.Id))).ToList() is { Count: > 0 } unknown)
        throw new FileProblemException(new FileProblem(string.Join(", ", unknown), 0, 0, Said.Same("no mutant of that name"), Said.Same("the id of a mutant, or of a measure that finds one")));
    if (wanted.Length > 0) mutants.RemoveAll(m => !wanted.Contains(m.Mutant.Id) && !m.Mutant.Finds.Exists(wanted.Contains));
    await using var browser = new LiveBrowser(new BrowserRequest(Lang: "en"), Console.Error.WriteLine);
    var results = await new Run(browser, parsed.GetValue(output)!, parsed.GetValue(again)).OfAsync(mutants, MutantFile.ReadInvalid(Beside("invalid.yaml")), cancel);
    await File.WriteAllTextAsync(Path.Combine(parsed.GetValue(output)!, "results.md"), results.Markdown(), cancel);
    Console.Write(results.Markdown());
    return results.Passed ? Done : Failed;
}

static string Beside(string file) => Path.Combine(AppContext.BaseDirectory, file);
