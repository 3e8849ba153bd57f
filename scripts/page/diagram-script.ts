export const mermaidFileName = 'mermaid.min.js';

/**
 * Draws every diagram in the colours of the scheme, again when the scheme changes or a closed <details> opens
 * (a Gantt chart takes the width it finds, which is none while hidden), and says on <html> when it is done.
 */
export const mermaidScript = `<script src="${mermaidFileName}"></script>
<script>
(() => {
  const dark = matchMedia('(prefers-color-scheme: dark)');
  let drawn = 0;
  const drawIn = async (box) => {
    if (box.clientWidth === 0) return;
    const source = box.querySelector('.mermaid-source');
    const stage = box.querySelector('.mermaid-stage') ?? box.appendChild(document.createElement('div'));
    stage.className = 'mermaid-stage';
    stage.textContent = '';
    try {
      const { svg } = await mermaid.render('diagram-' + String(drawn++), source.textContent, stage);
      stage.innerHTML = svg;
      source.hidden = true;
      box.dataset.diagram = 'drawn';
    } catch (error) {
      stage.textContent = 'Unable to render rich display: ' + error.message;
      source.hidden = false;
      box.dataset.diagram = 'failed';
    }
  };
  let queue = Promise.resolve();
  const draw = () => {
    queue = queue.then(async () => {
      document.documentElement.dataset.diagrams = 'waiting';
      if (typeof mermaid !== 'undefined') {
        mermaid.initialize({
          startOnLoad: false,
          securityLevel: 'strict',
          suppressErrorRendering: true,
          theme: dark.matches ? 'dark' : 'default',
        });
      }
      for (const box of document.querySelectorAll('.mermaid-diagram')) await drawIn(box);
      document.documentElement.dataset.diagrams = 'done';
    });
  };
  dark.addEventListener('change', draw);
  document.addEventListener('toggle', draw, true);
  draw();
})();
</script>
`;
