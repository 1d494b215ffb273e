// Each test runs the built command line, which is what takes time; each fixture has folders of its own.
[assembly: Parallelizable(ParallelScope.Fixtures)]
[assembly: SetCulture("fr-FR")]
[assembly: SetUICulture("fr-FR")]
