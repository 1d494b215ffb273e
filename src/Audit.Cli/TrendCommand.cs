using System.CommandLine;
using Audit.History;

namespace Audit.Cli;

/// <summary><c>audit trend FILE|DIR</c>: how a procedure's index went, from the history that runs leave.</summary>
internal static class TrendCommand
{
    internal static Command Make(Speaker speaker)
    {
        var lang = speaker.Lang;
        var path = new Argument<string>("FILE|DIR") { Description = new Said("history.jsonl, ou le dossier qui le contient", "history.jsonl, or the folder that holds it").In(lang) };
        var (output, json, language) = (Options.Out(lang), Options.Json(lang), Options.Lang(lang));
        var command = new Command("trend", new Said(
            "Montre l'indice d'une démarche dans le temps : texte, image et page.\nExemple : audit trend reports",
            "Shows a procedure's index over time: text, picture and page.\nExample: audit trend reports").In(lang)) { path, output, json, language };
        command.SetAction(parsed =>
        {
            var read = HistoryFile.Read(parsed.GetValue(path)!);
            foreach (var problem in read.Problems) speaker.Say(problem.In(speaker.Lang));
            var trends = Trend.Of(read.Lines);
            // A history does not tell its procedure's language; the page is for people in France, whatever machine writes it.
            Write(parsed.GetValue(output)!, trends, parsed.GetValue(language) ?? "fr");
            speaker.Result(parsed.GetValue(json) ? TrendReport.Json(trends) : TrendReport.Text(trends, lang));
            if (!parsed.GetValue(json)) speaker.Result($"\n{Path.GetFullPath(Path.Combine(parsed.GetValue(output)!, "trend.html"))}");
            return (int)Exit.Done;
        });
        return command;
    }

    private static void Write(string folder, IReadOnlyList<Trend> trends, string lang)
    {
        Directory.CreateDirectory(folder);
        WholeFile.Write(Path.Combine(folder, "trend.html"), TrendReport.Html(trends, lang));
        foreach (var (index, trend) in trends.Index())
            WholeFile.Write(Path.Combine(folder, trends.Count == 1 ? "trend.svg" : $"trend-{index + 1}.svg"), TrendReport.Svg(trend, lang));
    }
}
