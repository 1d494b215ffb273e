using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace Audit.Cli;

/// <summary>The help of every command, with the few words that System.CommandLine has in English only.</summary>
internal sealed class HelpWords(SynchronousCommandLineAction help) : SynchronousCommandLineAction
{
    internal static void Speak(RootCommand root, string lang)
    {
        if (lang != "fr" || root.Options.OfType<HelpOption>().SingleOrDefault() is not { Action: SynchronousCommandLineAction help } option) return;
        option.Description = "Affiche cette aide";
        option.Action = new HelpWords(help);
    }

    /// <summary>Who asks for help has typed no command yet.</summary>
    public override bool ClearsParseErrors => help.ClearsParseErrors;

    public override int Invoke(ParseResult parseResult)
    {
        var (settings, output) = (parseResult.InvocationConfiguration, parseResult.InvocationConfiguration.Output);
        using var text = new StringWriter();
        settings.Output = text;
        var exit = help.Invoke(parseResult);
        settings.Output = output;
        output.Write(text.ToString().Replace("[default: ", "[par défaut : ", StringComparison.Ordinal).Replace("[command]", "[commande]", StringComparison.Ordinal));
        return exit;
    }
}
