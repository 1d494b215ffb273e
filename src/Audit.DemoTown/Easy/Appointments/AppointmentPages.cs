namespace Audit.DemoTown.Easy.Appointments;

/// <summary>What one is about to take, what one took, and how to give it back.</summary>
internal static class AppointmentPages
{
    internal static Html Check(IReadOnlyDictionary<string, string> answers, DateTime start) => EasyLayout.Page("Vérifiez votre rendez-vous", 2, Html.Of($"""
        <h1>Vérifiez votre rendez-vous</h1>
        <p>Tout est juste ? Confirmez. Sinon, modifiez : rien n’est perdu.</p>
        <dl>
        <div><dt>Pour</dt><dd>Une carte d’identité</dd></div>
        <div><dt>Quand</dt><dd>{FrenchDates.Title(start)} à {FrenchDates.Time(start)}</dd></div>
        <div><dt>Où</dt><dd>{AppointmentSteps.Place}</dd></div>
        <div><dt>Qui</dt><dd>{answers["prenom"]} {answers["nom"]}</dd></div>
        <div><dt>Comment vous joindre</dt><dd>{Contact(answers)}</dd></div>
        </dl>
        <form method="post" action="/facile/rendez-vous/verifier">
        <p class="actions"><button class="button" type="submit">Confirmer mon rendez-vous</button> <a href="/facile/rendez-vous">Modifier mes réponses</a></p>
        </form>
        """));

    internal static Html Done(Booking booking) => EasyLayout.Page("Votre rendez-vous est pris", 3, Html.Of($"""
        <h1>Votre rendez-vous est pris</h1>
        <div class="done"><p><strong>{FrenchDates.Title(booking.Start)} à {FrenchDates.Time(booking.Start)}</strong></p><p>{booking.Place}</p><p>Numéro : <strong>{booking.Number}</strong></p></div>
        <p>{Written(booking)}</p>
        <h2>Que faut-il apporter ?</h2>
        <ul class="bring">{Html.Join(AppointmentSteps.ToBring.Select(thing => Html.Of($"<li>{thing}</li>")))}</ul>
        <h2>Vous ne pouvez plus venir ?</h2>
        <p>Dites-le-nous, quelqu’un d’autre pourra venir. Appelez le <a href="tel:+33199001234">01 99 00 12 34</a>, ou <a href="{AppointmentSteps.CancelAddress(booking)}">annulez ici</a>.</p>
        <h2>Et ensuite ?</h2>
        <p>Votre carte est prête 3 semaines après le rendez-vous. Nous vous prévenons.</p>
        <p class="actions"><a href="/facile/avis">Je donne mon avis</a> <a href="/facile/">Revenir à l’accueil</a></p>
        """));

    internal static Html Cancel(Booking booking) => EasyLayout.Page("Annuler mon rendez-vous", null, Html.Of($"""
        <h1>Annuler mon rendez-vous</h1>
        <p class="lead">Votre rendez-vous : {FrenchDates.Day(booking.Start)} à {FrenchDates.Time(booking.Start)}.</p>
        <form method="post" action="{AppointmentSteps.CancelAddress(booking)}">
        <p class="actions"><button class="button" type="submit">Oui, annuler</button> <a href="/facile/">Non, je viendrai</a></p>
        </form>
        """));

    internal static readonly Html Cancelled = EasyLayout.Page("Rendez-vous annulé", null, Html.Of($"""
        <h1>Votre rendez-vous est annulé</h1>
        <p class="lead">Merci de nous avoir prévenus.</p>
        <p class="actions"><a class="button" href="/facile/rendez-vous">Prendre un autre rendez-vous</a> <a href="/facile/">Revenir à l’accueil</a></p>
        """));

    internal static readonly Html Unknown = EasyLayout.Page("Rendez-vous introuvable", null, Html.Of($"""
        <h1>Nous ne trouvons pas ce rendez-vous</h1>
        <p class="lead">Il a peut-être déjà été annulé. Appelez-nous, nous regardons avec vous.</p>
        <p class="actions"><a class="button" href="/facile/rendez-vous">Prendre un rendez-vous</a> <a href="/facile/">Revenir à l’accueil</a></p>
        """));

    private static string Contact(IReadOnlyDictionary<string, string> answers) =>
        string.Join(" et ", new[] { answers.GetValueOrDefault("telephone", ""), answers.GetValueOrDefault("mail", "") }.Where(c => c.Length > 0));

    private static string Written(Booking booking)
    {
        var mailed = booking.Answers.GetValueOrDefault("mail", "").Length > 0 ? "Nous vous l’avons aussi envoyé par mail." : "Notez-le : vous n’avez rien d’autre à faire.";
        return booking.Answers.GetValueOrDefault("rappel", "").Length > 0 ? $"{mailed} Nous vous le rappelons la veille." : mailed;
    }
}
