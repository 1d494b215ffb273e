namespace Audit.DemoTown.Hard;

/// <summary>All that was refused, at the top of the page and in the vendor's words.</summary>
internal static class Refusal
{
    internal static Html Of(Form form) =>
        form.HasErrors ? Html.Of($"<div class=\"erreur\">{Html.Join(form.Errors.Values.Select(e => Html.Of($"<p>{e}</p>")))}</div>") : Html.None;
}
