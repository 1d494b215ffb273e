namespace Audit.DemoTown.Easy;

internal static class DonePage
{
    internal static Html Show(string number) => EasyLayout.Page("Votre demande est envoyée", 3, Html.Of($"""
        <h1>Votre demande est envoyée</h1>
        <div class="done"><p>Nous l’avons bien reçue.</p><p>Votre numéro de dossier : <strong>{number}</strong></p></div>
        <h2>Et maintenant ?</h2>
        <p>La mairie vous répond par mail sous une semaine. Vous n’avez rien d’autre à faire.</p>
        <p>Une question sur votre dossier ? Appelez le <a href="tel:+33199001234">01 99 00 12 34</a>.</p>
        <p class="actions"><a href="/facile/avis">Je donne mon avis</a> <a href="/facile/">Revenir à l’accueil</a></p>
        """));
}
