namespace Audit.DemoTown.Easy;

internal static class CheckPage
{
    internal static Html Show(IReadOnlyDictionary<string, string> answers) => EasyLayout.Page("Vérifiez votre demande", 2, Html.Of($"""
        <h1>Vérifiez votre demande</h1>
        <p>Tout est juste ? Envoyez. Sinon, modifiez : rien n’est perdu.</p>
        <dl>
        <div><dt>Enfant</dt><dd>{answers["prenom"]} {answers["nom"]}</dd></div>
        <div><dt>Date de naissance</dt><dd>{answers["naissance"]}</dd></div>
        <div><dt>École</dt><dd>{answers["ecole"]}</dd></div>
        <div><dt>Jours de cantine</dt><dd>{answers["jours"]}</dd></div>
        <div><dt>Votre adresse mail</dt><dd>{answers["mail"]}</dd></div>
        </dl>
        <form method="post" action="/facile/verifier">
        <p class="actions"><button class="button" type="submit">Envoyer ma demande</button> <a href="/facile/demande">Modifier mes réponses</a></p>
        </form>
        """));
}
