namespace Audit.DemoTown.Hard;

/// <summary>The « PDF »: a page of its own, which does not even say its language.</summary>
internal static class RulesPage
{
    internal static Html Show() => Html.Of($"""
        <!doctype html>
        <html><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>reglement_interieur_v7_DEF.pdf</title><link rel="icon" href="/assets/favicon.svg"><link rel="stylesheet" href="/assets/hard.css"></head>
        <body><main><h1>Règlement intérieur des prestations périscolaires</h1>
        <p>Article 1. Le présent règlement a pour objet de définir les modalités d’admission, de fréquentation et de facturation des prestations susvisées, conformément à la délibération du conseil municipal.</p>
        <p>Article 2. Toute absence non justifiée par la production d’un certificat médical dans un délai de quarante-huit heures donne lieu à facturation, nonobstant la présence effective de l’enfant.</p>
        <p>Article 3. Le non-respect des dispositions du présent règlement expose le représentant légal à une radiation d’office, sans préjudice du recouvrement des sommes dues.</p>
        </main></body></html>
        """);
}
