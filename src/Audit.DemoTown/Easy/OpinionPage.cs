namespace Audit.DemoTown.Easy;

/// <summary>One question, once all is done.</summary>
internal static class OpinionPage
{
    private static readonly string[] Answers = ["Facile", "Ni facile, ni difficile", "Difficile"];

    internal static Html Ask() => EasyLayout.Page("Je donne mon avis", null, Html.Of($"""
        <h1>Je donne mon avis</h1>
        <form method="post" action="/facile/avis">
        <fieldset class="field"><legend>Cette démarche était…</legend>{Html.Join(Answers.Select(Choice))}</fieldset>
        <p class="actions"><button class="button" type="submit">Envoyer mon avis</button> <a href="/facile/">Revenir à l’accueil</a></p>
        </form>
        """));

    internal static Html Thank() => EasyLayout.Page("Merci de votre avis", null, Html.Of($"""
        <h1>Merci de votre avis</h1>
        <p class="lead">Il nous aide à rendre cette page plus simple.</p>
        <p class="actions"><a href="/facile/">Revenir à l’accueil</a></p>
        """));

    private static Html Choice(string answer) =>
        Html.Of($"<label class=\"choice\"><input type=\"radio\" name=\"avis\" value=\"{answer}\"> {answer}</label>");
}
