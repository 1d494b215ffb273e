namespace Audit.DemoTown.Easy;

internal static class HomePage
{
    internal static Html Show() => EasyLayout.Page("Inscrire mon enfant à la cantine", null, Html.Of($"""
        <h1>Inscrire mon enfant à la cantine</h1>
        <p class="lead">Vous demandez une place à la cantine et à la garderie du soir. C’est gratuit et cela prend 5 minutes.</p>
        <p><a class="button" href="/facile/demande">Commencer</a></p>
        <h2>Comment ça se passe ?</h2>
        <ol class="steps">
        <li>Vous répondez à 6 questions.</li>
        <li>Vous vérifiez vos réponses.</li>
        <li>Vous envoyez. La mairie répond sous une semaine.</li>
        </ol>
        <h2>Que faut-il avoir ?</h2>
        <p>La date de naissance de votre enfant et votre adresse mail. Aucun papier à joindre. Aucun compte à créer.</p>
        <h2>Vous cherchez autre chose ?</h2>
        <p class="actions"><a href="/facile/rendez-vous">Prendre rendez-vous pour une carte d’identité</a></p>
        """));
}
