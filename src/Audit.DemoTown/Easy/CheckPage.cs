namespace Audit.DemoTown.Easy;

internal static class CheckPage
{
    internal static Html Show(IReadOnlyDictionary<string, string> answers) => EasyLayout.Page("Vérifiez votre demande", 2, Html.Of($"""
        <h1>Vérifiez votre demande</h1>
        <p>Tout est juste ? Envoyez. Sinon, modifiez : rien n’est perdu.</p>
        <dl>
        <dt>Enfant</dt><dd>{answers["prenom"]} {answers["nom"]}, né(e) le {answers["naissance"]}</dd>
        <dt>École</dt><dd>{answers["ecole"]}</dd>
        <dt>Jours de cantine</dt><dd>{answers["jours"]}</dd>
        <dt>Votre adresse mail</dt><dd>{answers["mail"]}</dd>
        </dl>
        <form method="post" action="/facile/verifier">
        <p class="actions"><button class="button" type="submit">Envoyer ma demande</button> <a href="/facile/demande">Modifier mes réponses</a></p>
        </form>
        """));
}

internal static class DonePage
{
    internal static Html Show(string number) => EasyLayout.Page("Votre demande est envoyée", 3, Html.Of($"""
        <h1>Votre demande est envoyée</h1>
        <p class="lead">Nous l’avons bien reçue. Votre numéro de dossier est <strong>{number}</strong>.</p>
        <h2>Et maintenant ?</h2>
        <p>La mairie vous répond par mail sous 5 jours ouvrés. Vous n’avez rien d’autre à faire.</p>
        <p>Une question sur votre dossier ? Appelez le <a href="tel:+33199001234">01 99 00 12 34</a>.</p>
        <p><a href="/facile/avis">Je donne mon avis</a></p>
        """));
}
