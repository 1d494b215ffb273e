using Audit.Traces;

namespace Audit.Reports;

/// <summary>Something the persona did, in words. <paramref name="Presses"/>: the numbers of the presses it took, in the order of the journey.</summary>
internal sealed record ActTold(string Text, IReadOnlyList<int> Presses);

/// <summary>What the persona did on a screen, in plain words, in order; fields filled one after the other are told together.</summary>
internal static class GestureWords
{
    internal static IReadOnlyList<string> On(Trace trace, string screen, string lang) => [.. Told(trace, screen, lang).Select(a => a.Text)];

    internal static IReadOnlyList<ActTold> Told(Trace trace, string screen, string lang)
    {
        var lines = new List<(string Text, IReadOnlyList<Gesture> Gestures)>();
        var fields = new List<Gesture>();
        var trips = new Queue<MailTrip>((trace.Mails ?? []).Where(m => m.Screen == screen));
        foreach (var gesture in trace.Gestures.Where(g => g.Screen == screen && g.Kind != GestureKind.Scroll))
        {
            while (trips.TryPeek(out var trip) && trip.At < gesture.At)
            {
                Flush(trace, fields, lines, lang);
                lines.Add((MailWords.Of(trips.Dequeue()).In(lang), []));
            }
            if (gesture.PopUp is null && gesture.Target?.Control is ControlKind.TextField or ControlKind.Choice or ControlKind.FilePicker)
            {
                if (gesture.Kind != GestureKind.Key) fields.Add(gesture);
                continue;
            }
            Flush(trace, fields, lines, lang);
            if (Line(gesture) is { } said) lines.Add((said.In(lang), [gesture]));
        }
        Flush(trace, fields, lines, lang);
        lines.AddRange(trips.Select(t => (MailWords.Of(t).In(lang), (IReadOnlyList<Gesture>)[])));
        var numbers = Presses.Numbers(trace);
        return [.. lines.Select(l => new ActTold(l.Text, [.. l.Gestures.Where(g => numbers.ContainsKey(g.Number)).Select(g => numbers[g.Number])]))];
    }

    private static void Flush(Trace trace, List<Gesture> fields, List<(string Text, IReadOnlyList<Gesture> Gestures)> lines, string lang)
    {
        if (fields.Count == 0) return;
        var visits = fields.Select(f => f.Visit).ToHashSet();
        var keys = fields.Select(f => f.Target!.FieldKey).ToHashSet(StringComparer.Ordinal);
        var typed = trace.Entries.Where(e => visits.Contains(e.Visit) && keys.Contains(e.Field)).Sum(e => e.Added);
        var answers = fields.Count == 1 ? Named(fields[0]) : Several(fields);
        lines.Add((typed == 0 ? answers.In(lang) : $"{answers.In(lang)} ({typed} {new Said("caractères", "characters").In(lang)})", [.. fields]));
        fields.Clear();
    }

    /// <summary>A field pressed twice is one field; days and times picked in a calendar are none.</summary>
    private static Said Several(List<Gesture> acts)
    {
        if (acts.TrueForAll(a => a.Target!.Control == ControlKind.Choice)) return new($"Fait {acts.Count} choix", $"Makes {acts.Count} choices");
        var fields = acts.DistinctBy(a => a.Target!.FieldKey ?? a.Target.Name, StringComparer.Ordinal).Count();
        return fields == 1 ? Named(acts[0]) : new($"Remplit {fields} champs", $"Fills {fields} fields");
    }

    private static Said Named(Gesture gesture) => gesture.Target!.Control switch
    {
        ControlKind.FilePicker => new($"Joint un fichier : {Quoted(gesture, "fr")}", $"Attaches a file: {Quoted(gesture, "en")}"),
        ControlKind.Choice => new($"Choisit : {Quoted(gesture, "fr")}", $"Chooses: {Quoted(gesture, "en")}"),
        _ => new($"Remplit {Quoted(gesture, "fr")}", $"Fills {Quoted(gesture, "en")}"),
    };

    private static Said? Line(Gesture gesture)
    {
        if (gesture.Kind == GestureKind.DialogButton) return new($"Ferme une boîte de dialogue ({Quoted(gesture, "fr")})", $"Closes a dialog box ({Quoted(gesture, "en")})");
        if (gesture.PopUp is not null) return new($"Écarte une fenêtre : {Quoted(gesture, "fr")}", $"Puts a pop-up away: {Quoted(gesture, "en")}");
        if (gesture.Kind == GestureKind.Key) return gesture.Submitted ? new("Envoie avec la touche Entrée", "Sends with the Enter key") : null;
        return gesture.Kind == GestureKind.Tap
            ? new($"Appuie sur {Quoted(gesture, "fr")}", $"Taps {Quoted(gesture, "en")}")
            : new($"Clique sur {Quoted(gesture, "fr")}", $"Clicks {Quoted(gesture, "en")}");
    }

    private static string Quoted(Gesture gesture, string lang)
    {
        var name = gesture.Target?.Name is { Length: > 0 } known ? known : new Said("sans nom", "without a name").In(lang);
        return lang == "en" ? $"“{name}”" : $"« {name} »";
    }
}
