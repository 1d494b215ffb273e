using System.CommandLine;
using Audit;
using Audit.Cli;

Console.OutputEncoding = System.Text.Encoding.UTF8;
var speaker = new Speaker(Tongue.Of(args));
Tongue.Speak(speaker.Lang);
var root = new RootCommand(new Said(
    "Mesure la simplicité d'une démarche en ligne pour les personnes peu à l'aise.", "Measures how simple an online procedure is for people with low digital skills.").In(speaker.Lang))
{
    DemoCommand.Make(speaker), RunCommand.Make(speaker), ScoreCommand.Make(speaker), CompareCommand.Make(speaker), GateCommand.Make(speaker), TrendCommand.Make(speaker), ExplainCommand.Make(speaker), LoginCommand.Make(speaker), DoctorCommand.Make(speaker),
};

HelpWords.Speak(root, speaker.Lang);
var parsed = root.Parse(args);
if (parsed.Errors.Count > 0)
{
    foreach (var error in parsed.Errors) speaker.Say(error.Message);
    speaker.Say(new Said("Tapez « audit --help » pour voir les commandes.", "Type 'audit --help' to see the commands."));
    return (int)Exit.BadUsage;
}

try
{
    return await parsed.InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false, ProcessTerminationTimeout = TimeSpan.FromSeconds(20) });
}
catch (Exception error)
{
    var (exit, message) = Faults.Of(error, speaker.Lang);
    speaker.Say(message);
    return (int)exit;
}
