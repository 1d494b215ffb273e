using Audit.Tests.Traces;
using Audit.Traces;

namespace Audit.Tests.Comparison;

/// <summary>Makes a small journey out of any numbers, so that rules can be tried on hundreds of portals.</summary>
internal static class AnyPortal
{
    private static readonly string[] Headings = ["Accueil", "Rubriques", "Vous", "Votre enfant", "Adresse", "Pièces", "Vérifiez", "Règlement", "Compte", "Paiement"];
    private static readonly string[] Labels = ["Nom", "Prénom", "Courriel", "Téléphone", "Commune", "Date de naissance", "École", "Quotient familial"];
    private static readonly string[] Rules = ["label", "color-contrast", "image-alt", "link-name"];

    /// <summary>One screen for each number; what it asks and what is wrong with it stand in its bits.</summary>
    public static Trace From(IReadOnlyList<int> numbers)
    {
        var portal = new TraceBuilder().As("novice-desktop");
        foreach (var number in numbers) Screen(portal, Math.Abs((long)number));
        return portal.On("Merci").Build();
    }

    private static void Screen(TraceBuilder portal, long bits)
    {
        string[] asked = [.. Labels.Where((_, i) => (bits >> i & 3) == 1)];
        var defects = Rules.Where((_, i) => (bits >> i & 5) == 5).Select(rule => Defect(rule, Labels[(int)(bits % Labels.Length)]));
        portal.On(Headings[(int)(bits % Headings.Length)], s => s with
        {
            Fields = [.. asked.Select((label, i) => TraceBuilder.Question($"field:{i}", label))],
            Axe = new("4.0.0", 10, [.. defects], [], null),
        });
        if (bits % 3 == 1) portal.Meets(PopUpKind.Newsletter, $"Lettre d’information {bits % 7}", p => p with { BlocksPointer = true });
        portal.Press(ControlKind.Button, "Suivant");
    }

    private static AxeRule Defect(string rule, string name) =>
        new(rule, "serious", "", "", ["wcag2a"], [new("#x", "<i>", "input", "textbox", name, "form", "", null)]);
}
