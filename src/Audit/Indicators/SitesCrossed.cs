using Audit.Traces;

namespace Audit.Indicators;

/// <summary>Distinct sites the screens belong to.</summary>
public sealed record SitesCrossed() : Indicator(
    "sites-crossed",
    Dimension.Path,
    new("Sites traversés", "Sites crossed"),
    new("Changer de site change la présentation et l’adresse. On se demande si l’on est encore au bon endroit.",
        "Another site looks different and has another address. One wonders whether this is still the right place."),
    new("On compte les noms de domaine des écrans vus, y compris pour l’identification et le paiement. Les redirections que personne ne voit ne comptent pas.",
        "Counted: the domain names of the screens seen, those for identity and payment included. Redirects nobody sees do not count."))
{
    public override Reading Read(Trace trace) =>
        new(Counted(trace, trace.Screens.Select(s => s.Site).Distinct(StringComparer.OrdinalIgnoreCase).Count(), "sites"), []);
}
